package vn.thiduaso.dashboard.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTest {

    @Test
    void shouldLeaveOutWhatIsNotChosen() {
        assertThat(Address.of("/scores")
                        .with("set", null)
                        .with("period", "")
                        .with("group", "*")
                        .text())
                .isEqualTo("/scores?group=*");
        assertThat(Address.of("/scores").page(1).text()).isEqualTo("/scores");
        assertThat(Address.of("/scores").page(2).text()).isEqualTo("/scores?page=2");
    }

    @Test
    void shouldWriteLettersThatMeanSomethingInAnAddress() {
        assertThat(Address.of("/audit").with("q", "a+b & {c} = d#e").text())
                .isEqualTo("/audit?q=a%2Bb%20%26%20%7Bc%7D%20%3D%20d%23e");
        assertThat(Address.ofRun("r1", "/explain/{unit}/{node}", "a b", "ý?/1"))
                .isEqualTo("/explain/a%20b/%C3%BD%3F%2F1?run=r1");
    }
}
