namespace TemplateSms.Language.Cultures;

// Written by cultures.mjs from CLDR 48.2.0; change that, not this.
// Derived from Unicode data files, (c) 2004-2026 Unicode, Inc., Unicode License V3: see src/Shared/Cultures/UNICODE-LICENSE.txt.
internal static partial class CurrencyTable
{
    // The codes of money that is in use, each with the digits behind its decimal separator where they are not two.
    private static ReadOnlySpan<byte> Codes => """
        AED
        AFN 0
        ALL 0
        AMD
        AOA
        ARS
        AUD
        AWG
        AZN
        BAM
        BBD
        BDT
        BHD 3
        BIF 0
        BMD
        BND
        BOB
        BRL
        BSD
        BTN
        BWP
        BYN
        BZD
        CAD
        CDF
        CHF
        CLP 0
        CNY
        COP 0
        CRC
        CUP
        CVE
        CZK
        DJF 0
        DKK
        DOP
        DZD
        EGP
        ERN
        ETB
        EUR
        FJD
        FKP
        GBP
        GEL
        GHS
        GIP
        GMD
        GNF 0
        GTQ
        GYD
        HKD
        HNL
        HTG
        HUF 0
        IDR 0
        ILS
        INR
        IQD 0
        IRR 0
        ISK 0
        JMD
        JOD 3
        JPY 0
        KES
        KGS
        KHR
        KMF 0
        KPW 0
        KRW 0
        KWD 3
        KYD
        KZT
        LAK 0
        LBP 0
        LKR
        LRD
        LSL
        LYD 3
        MAD
        MDL
        MGA 0
        MKD
        MMK 0
        MNT
        MOP
        MRU
        MUR
        MVR
        MWK
        MXN
        MYR
        MZN
        NAD
        NGN
        NIO
        NOK
        NPR
        NZD
        OMR 3
        PAB
        PEN
        PGK
        PHP
        PKR 0
        PLN
        PYG 0
        QAR
        RON
        RSD
        RUB
        RWF 0
        SAR
        SBD
        SCR
        SDG
        SEK
        SGD
        SHP
        SLE
        SOS 0
        SRD
        SSP
        STN
        SYP 0
        SZL
        THB
        TJS
        TMT
        TND 3
        TOP
        TRY
        TTD
        TWD
        TZS
        UAH
        UGX 0
        USD
        UYU
        UZS
        VES
        VND 0
        VUV 0
        WST
        XAF 0
        XCD
        XCG
        XOF 0
        XPF 0
        YER 0
        ZAR
        ZMW
        ZWG
        """u8;
}
