//! Rows that neither CLDR's tables nor ICU4X have, each with its source.

/// One-way distances that CLDR 48 lacks: `(desired, supported, distance)`. Readers of the first language
/// can read the second.
///
/// Western Armenian: ISO 639-3 splits `hyw` from `hy`, and CLDR's alias `hy-arevmda` follows it.
/// CLDR uses this distance for a language within a macrolanguage.
///
/// Kurdish: Windows calls Central Kurdish `ku-Arab-IQ` (MS-LCID, 0x0492). Kurdish in Latin script is too far
/// from it, because the distance between the scripts is added. With 1, the sum stays within a range's demotion.
pub(crate) const LANGUAGE_DISTANCES: [(&str, &str, u16); 2] = [("hyw", "hy", 10), ("ku", "ckb", 1)];

/// Variants that are aliases of another language: `(language, variant, language)`. From CLDR 48's
/// `languageAlias`. ICU4X has them too, but it allocates if a tag has variants.
pub(crate) const LANGUAGES_OF_VARIANTS: [(&str, &str, &str); 4] =
    [("aa", "saaho", "ssy"), ("hy", "arevmda", "hyw"), ("no", "bokmal", "nb"), ("no", "nynorsk", "nn")];

/// All grandfathered tags (RFC 5646 section 2.1) and their replacements: the `Preferred-Value` in
/// the IANA Language Subtag Registry, or an alias of CLDR 48 if there is none (marked with a star).
/// RFC 5646 does not allow new ones.
pub(crate) const GRANDFATHERED: [(&str, &str); 26] = [
    ("art-lojban", "jbo"),
    ("cel-gaulish", "xtg"), // *
    ("en-GB-oed", "en-GB-oxendict"),
    ("i-ami", "ami"),
    ("i-bnn", "bnn"),
    ("i-default", "en"),            // *
    ("i-enochian", "x-i-enochian"), // *
    ("i-hak", "hak"),
    ("i-klingon", "tlh"),
    ("i-lux", "lb"),
    ("i-mingo", "see"), // *
    ("i-navajo", "nv"),
    ("i-pwn", "pwn"),
    ("i-tao", "tao"),
    ("i-tay", "tay"),
    ("i-tsu", "tsu"),
    ("no-bok", "nb"),
    ("no-nyn", "nn"),
    ("sgn-BE-FR", "sfb"),
    ("sgn-BE-NL", "vgt"),
    ("sgn-CH-DE", "sgg"),
    ("zh-guoyu", "cmn"),
    ("zh-hakka", "hak"),
    ("zh-min", "nan"), // *
    ("zh-min-nan", "nan"),
    ("zh-xiang", "hsn"),
];

/// The extended languages of each prefix (RFC 5646 section 2.2.2). From the IANA Language Subtag Registry of
/// 25 August 2025. Other three letters after a language are not an extended language.
pub(crate) const EXTENDED_LANGUAGES: [(&str, &str); 8] = [
    (
        "ar",
        "aao abh abv acm acq acw acx acy adf aeb aec afb ajp apc apd arb arq ars ary arz auz avl ayh ayl \
         ayn ayp bbz pga shu ssh",
    ),
    ("kok", "gom knn"),
    ("lv", "ltg lvs"),
    (
        "ms",
        "bjn btj bve bvu coa dup hji jak jax kvb kvr kxd lce lcf liw max meo mfa mfb min mqg msi mui orn \
         ors pel pse tmw urk vkk vkt xmm zlm zmi zsm",
    ),
    (
        "sgn",
        "ads aed aen afg ajs ase asf asp asq asw bfi bfk bog bqn bqy bvl bzs cds csc csd cse csf csg csl \
         csn csq csr csx doq dse dsl dsz ecs ehs esl esn eso eth fcs fse fsl fss gds gse gsg gsm gss gus \
         hab haf hds hks hos hps hsh hsl icl iks ils inl ins ise isg isr jcs jhs jks jls jos jsl jus kgi \
         kvk lbs lgs lls lsb lsc lsg lsl lsn lso lsp lst lsv lsw lsy lws mdl mfs mre msd msr mzc mzg mzy \
         nbs ncs nsi nsl nsp nsr nzs okl pgz pks prl prz psc psd psg psl pso psp psr pys rib rms rnb rsi \
         rsl rsm rsn sdl sfb sfs sgg sgx slf sls sqk sqs sqx ssp ssr svk swl syy szs tse tsm tsq tss tsy \
         tza ugn ugy ukl uks vgt vsi vsl vsv wbs xki xml xms yds ygs yhs ysl ysm zib zsl",
    ),
    ("sw", "swc swh"),
    ("uz", "uzn uzs"),
    ("zh", "cdo cjy cmn cnp cpx csp czh czo gan hak hnm hsn luh lzh mnp nan sjc wuu yue"),
];

/// Regions that platforms use with one language: `(language, region, region of CLDR)`.
///
/// - `es-LA` is Facebook's and older Windows' Latin America, and `es-XL` is newer Windows'.
/// - `en-CB` is .NET 1's Caribbean, and `sr-SP` its Serbia.
pub(crate) const PLATFORM_REGIONS: [(&str, &str, &str); 4] =
    [("es", "la", "419"), ("es", "xl", "419"), ("en", "cb", "029"), ("sr", "sp", "rs")];

/// Names of scripts in POSIX modifiers, as in glibc's `SUPPORTED` (`sr_RS@latin`) and KDE (`sr@ijekavianlatin`).
pub(crate) const SCRIPT_NAMES: [(&str, &str); 9] = [
    ("arabic", "Arab"),
    ("cyrl", "Cyrl"),
    ("cyrillic", "Cyrl"),
    ("devanagari", "Deva"),
    ("ijekavianlatin", "Latn"),
    ("iqtelif", "Latn"),
    ("latin", "Latn"),
    ("latn", "Latn"),
    ("shaw", "Shaw"),
];

/// Names of locales from glibc's and X11's `locale.alias`, and of macOS' oldest `.lproj` folders (`English`).
pub(crate) const LOCALE_NAMES: [(&str, &str); 43] = [
    ("bokmal", "nb"),
    ("bulgarian", "bg"),
    ("catalan", "ca"),
    ("croatian", "hr"),
    ("czech", "cs"),
    ("danish", "da"),
    ("dansk", "da"),
    ("deutsch", "de"),
    ("dutch", "nl"),
    ("eesti", "et"),
    ("english", "en"),
    ("estonian", "et"),
    ("finnish", "fi"),
    ("french", "fr"),
    ("galego", "gl"),
    ("galician", "gl"),
    ("german", "de"),
    ("greek", "el"),
    ("hebrew", "he"),
    ("hrvatski", "hr"),
    ("hungarian", "hu"),
    ("icelandic", "is"),
    ("italian", "it"),
    ("japan", "ja"),
    ("japanese", "ja"),
    ("korean", "ko"),
    ("lithuanian", "lt"),
    ("norwegian", "nb"),
    ("nynorsk", "nn"),
    ("polish", "pl"),
    ("portuguese", "pt-PT"),
    ("romanian", "ro"),
    ("rumanian", "ro"),
    ("russian", "ru"),
    ("serbocroatian", "sr-Latn"),
    ("sinhala", "si"),
    ("slovak", "sk"),
    ("slovene", "sl"),
    ("slovenian", "sl"),
    ("spanish", "es"),
    ("swedish", "sv"),
    ("thai", "th"),
    ("turkish", "tr"),
];
