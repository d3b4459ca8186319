package vn.thiduaso.ingest.letters;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether letters make a Vietnamese syllable: an onset, a rime and a tone that the rime can carry. Every Vietnamese word is written as one.
 *
 * <p>Source: the syllables of quốc ngữ; rimes that end in c, ch, k, p or t carry sắc or nặng only.
 */
final class Syllable {

    /** On a vowel, behind its hat if it has one below the tone: nothing else in Vietnamese has a tone. */
    private static final Pattern TONE =
            Pattern.compile("(?<=[aeiouy][\u0302\u0306\u031b]?)[\u0300\u0301\u0303\u0309\u0323]");

    private static final Pattern PARTS = Pattern.compile("(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(.+)");
    private static final Set<String> RIMES =
            Set.of(("a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây "
                            + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng êc "
                            + "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
                            + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc "
                            + "oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
                            + "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut "
                            + "uy uya uych uyên uyêt uynh uyt uyu uyp ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
                            + "y yêm yên yêng yêt yêu "
                            // names of the highlands: Đắk Lắk, Krông Pắk
                            + "ak ăk âk ek êk ik ok ôk uk ưk")
                    .split(" "));
    private static final Pattern STOPPED = Pattern.compile(".*(c|ch|k|p|t)");

    private Syllable() {}

    /** @param word one word, in any case; composed or not */
    static boolean is(String word) {
        String lower = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        Matcher tones = TONE.matcher(lower);
        StringBuilder bare = new StringBuilder();
        int count = 0;
        char tone = 0;
        while (tones.find()) {
            tone = tones.group().charAt(0);
            count++;
            tones.appendReplacement(bare, "");
        }
        tones.appendTail(bare);
        return count <= 1 && isToneless(Normalizer.normalize(bare, Normalizer.Form.NFC), tone);
    }

    private static boolean isToneless(String letters, char tone) {
        Matcher parts = PARTS.matcher(letters);
        if (!parts.matches()) {
            return false;
        }
        String onset = parts.group(1) == null ? "" : parts.group(1);
        String rime = parts.group(2);
        // gì, gìn, giếng: the i is of the onset and of the rime
        boolean known = RIMES.contains(rime) || onset.equals("g") && RIMES.contains("i" + rime);
        boolean lone = letters.equals("gi") || onset.equals("gi") && RIMES.contains("i" + rime);
        boolean carried = !STOPPED.matcher(rime).matches() || tone == '\u0301' || tone == '\u0323';
        return (known || lone) && carried;
    }
}
