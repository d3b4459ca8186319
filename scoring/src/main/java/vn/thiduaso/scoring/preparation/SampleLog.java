package vn.thiduaso.scoring.preparation;

/** Logarithms shifted by the sample, for columns with zeros or negative figures. Source: COINr 1.1.14, functions of the names given. */
public enum SampleLog implements SampleTransform {
    /** ln(x − min + a), a = (max − min) / 100. COINr {@code log_CT}. For a tail of large figures. */
    SHIFTED_BY_RANGE {
        @Override
        public Transform fit(ColumnFigures figures) {
            return new Shifted(least(figures), offset(figures), new NaturalLog());
        }
    },
    /** As {@link #SHIFTED_BY_RANGE} where skewness is above 0, else −ln(max + a − x). COINr {@code log_CT_plus}. For a tail on either side. */
    BY_DIRECTION {
        @Override
        public Transform fit(ColumnFigures figures) {
            return figures.skewness().orElse(0) > 0
                    ? SHIFTED_BY_RANGE.fit(figures)
                    : new Mirrored(greatest(figures), offset(figures), new NaturalLog());
        }
    },
    /** ln(x − min + 1). COINr {@code log_CT_orig}, the COIN Tool's. Depends on the unit of the figures. */
    SHIFTED_BY_ONE {
        @Override
        public Transform fit(ColumnFigures figures) {
            return new Shifted(least(figures), 1, new NaturalLog());
        }
    },
    /**
     * ln((max − 1) (x − min) / (max − min) + 1). COINr {@code log_GII}, which computes this and returns the figures untouched: here the computed
     * one. Refused unless the greatest figure is above 1, where it would be constant or turn the order round.
     */
    STRETCHED {
        @Override
        public Transform fit(ColumnFigures figures) {
            return new Stretched(least(figures), greatest(figures), greatest(figures), new NaturalLog());
        }
    };

    private static double least(ColumnFigures figures) {
        return figures.min().orElseThrow();
    }

    private static double greatest(ColumnFigures figures) {
        return figures.max().orElseThrow();
    }

    private static double offset(ColumnFigures figures) {
        return 0.01 * (greatest(figures) - least(figures));
    }
}
