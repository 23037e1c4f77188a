namespace TemplateSms.Language.Cultures;

// Written by cultures.mjs from CLDR 48.2.0; change that, not this.
// Derived from Unicode data files, (c) 2004-2026 Unicode, Inc., Unicode License V3: see src/Shared/Cultures/UNICODE-LICENSE.txt.
internal static partial class LocaleTable
{
    // A tag of a language, and the one that stands for it today.
    private static ReadOnlySpan<byte> Aliases => """
        afr af
        aka ak
        alb sq
        als sq
        amh am
        ara ar
        arb ar
        arm hy
        asm as
        aze az
        azj az
        bak ba
        baq eu
        bel be
        ben bn
        bos bs
        bul bg
        bur my
        cat ca
        ces cs
        chi zh
        chv cv
        cmn zh
        cnr sr-ME
        cym cy
        cze cs
        dan da
        deu de
        drh mn
        drw fa-AF
        dut nl
        ekk et
        ell el
        eng en
        est et
        eus eu
        fas fa
        fat ak
        fin fi
        fra fr
        fre fr
        geo ka
        ger de
        gla gd
        gle ga
        glg gl
        gom kok
        gre el
        guj gu
        hat ht
        hau ha
        hbs sr-Latn
        heb he
        hin hi
        hrv hr
        hun hu
        hye hy
        ibo ig
        ice is
        in id
        ind id
        isl is
        ita it
        iw he
        jav jv
        jpn ja
        jw jv
        kan kn
        kat ka
        kaz kk
        khk mn
        khm km
        kir ky
        kor ko
        lao lo
        lav lv
        lit lt
        lvs lv
        mac mk
        mal ml
        mar mr
        may ms
        mkd mk
        mo ro
        mol ro
        mon mn
        msa ms
        mya my
        nep ne
        nld nl
        nno nn
        nob nb
        nor no
        npi ne
        ori or
        ory or
        pan pa
        pbu ps
        per fa
        pes fa
        pol pl
        por pt
        prp gu
        prs fa-AF
        pus ps
        que qu
        quz qu
        roh rm
        ron ro
        rum ro
        rus ru
        scc sr
        scr hr
        sh sr-Latn
        sin si
        slk sk
        slo sk
        slv sl
        snd sd
        som so
        spa es
        sqi sq
        srp sr
        swa sw
        swc sw-CD
        swe sv
        swh sw
        tam ta
        tel te
        tgl fil
        tha th
        tir ti
        tl fil
        tnf fa-AF
        tuk tk
        tur tr
        tw ak
        twi ak
        ukr uk
        urd ur
        uzb uz
        uzn uz
        vie vi
        wel cy
        yor yo
        zho zh
        zsm ms
        zul zu
        """u8;

    // A tag, and the script and region that it most likely means.
    private static ReadOnlySpan<byte> Likely => """
        af Latn ZA
        ak Latn GH
        am Ethi ET
        ar Arab EG
        as Beng IN
        az Latn AZ
        az-Arab Arab IR
        az-IQ Arab IQ
        az-IR Arab IR
        az-RU Cyrl RU
        ba Cyrl RU
        be Cyrl BY
        bg Cyrl BG
        bn Beng BD
        bs Latn BA
        ca Latn ES
        chr Cher US
        cs Latn CZ
        cv Cyrl RU
        cy Latn GB
        da Latn DK
        de Latn DE
        dsb Latn DE
        el Grek GR
        en Latn US
        en-Shaw Shaw GB
        es Latn ES
        et Latn EE
        eu Latn ES
        fa Arab IR
        fi Latn FI
        fil Latn PH
        fr Latn FR
        ga Latn IE
        gd Latn GB
        gl Latn ES
        gu Gujr IN
        ha Latn NG
        ha-CM Arab CM
        ha-SD Arab SD
        he Hebr IL
        hi Deva IN
        hr Latn HR
        hsb Latn DE
        ht Latn HT
        hu Latn HU
        hy Armn AM
        id Latn ID
        ig Latn NG
        is Latn IS
        it Latn IT
        ja Jpan JP
        jv Latn ID
        ka Geor GE
        kk Cyrl KZ
        kk-AF Arab AF
        kk-Arab Arab CN
        kk-CN Arab CN
        kk-IR Arab IR
        kk-MN Arab MN
        km Khmr KH
        kn Knda IN
        ko Kore KR
        kok Deva IN
        ky Cyrl KG
        ky-Arab Arab CN
        ky-CN Arab CN
        ky-Latn Latn TR
        ky-TR Latn TR
        lo Laoo LA
        lt Latn LT
        lv Latn LV
        mk Cyrl MK
        ml Mlym IN
        mn Cyrl MN
        mn-CN Mong CN
        mn-Mong Mong CN
        mr Deva IN
        ms Latn MY
        ms-CC Arab CC
        my Mymr MM
        nb Latn NO
        ne Deva NP
        nl Latn NL
        nn Latn NO
        no Latn NO
        or Orya IN
        pa Guru IN
        pa-Arab Arab PK
        pa-PK Arab PK
        pcm Latn NG
        pl Latn PL
        ps Arab AF
        pt Latn BR
        qu Latn PE
        rm Latn CH
        ro Latn RO
        ru Cyrl RU
        sd Arab PK
        sd-Deva Deva IN
        sd-IN Deva IN
        sd-Khoj Khoj IN
        sd-Sind Sind IN
        shn Mymr MM
        si Sinh LK
        sk Latn SK
        sl Latn SI
        so Latn SO
        sq Latn AL
        sr Cyrl RS
        sr-ME Latn ME
        sr-RO Latn RO
        sr-TR Latn TR
        sv Latn SE
        sw Latn TZ
        ta Taml IN
        te Telu IN
        th Thai TH
        ti Ethi ET
        tk Latn TM
        tr Latn TR
        uk Cyrl UA
        ur Arab PK
        uz Latn UZ
        uz-AF Arab AF
        uz-Arab Arab AF
        uz-CN Cyrl CN
        vi Latn VN
        yo Latn NG
        yue Hant HK
        yue-CN Hans CN
        yue-Hans Hans CN
        zh Hans CN
        zh-AU Hant AU
        zh-BN Hant BN
        zh-Bopo Bopo TW
        zh-GB Hant GB
        zh-GF Hant GF
        zh-HK Hant HK
        zh-Hanb Hanb TW
        zh-Hant Hant TW
        zh-ID Hant ID
        zh-MO Hant MO
        zh-PA Hant PA
        zh-PF Hant PF
        zh-PH Hant PH
        zh-SR Hant SR
        zh-TH Hant TH
        zh-TW Hant TW
        zh-US Hant US
        zh-VN Hant VN
        zu Latn ZA
        """u8;

    // A tag whose parent is not the tag without its last part; "und" is the root, which has no text.
    private static ReadOnlySpan<byte> Parents => """
        az-Arab und
        az-Cyrl und
        bs-Cyrl und
        en-150 en-001
        en-AG en-001
        en-AI en-001
        en-AT en-150
        en-AU en-001
        en-BB en-001
        en-BE en-150
        en-BM en-001
        en-BS en-001
        en-BW en-001
        en-BZ en-001
        en-CC en-001
        en-CH en-150
        en-CK en-001
        en-CM en-001
        en-CX en-001
        en-CY en-001
        en-CZ en-150
        en-DE en-150
        en-DG en-001
        en-DK en-150
        en-DM en-001
        en-Dsrt und
        en-EE en-150
        en-ER en-001
        en-ES en-150
        en-FI en-150
        en-FJ en-001
        en-FK en-001
        en-FM en-001
        en-FR en-150
        en-GB en-001
        en-GD en-001
        en-GE en-150
        en-GG en-001
        en-GH en-001
        en-GI en-001
        en-GM en-001
        en-GS en-001
        en-GY en-001
        en-HK en-001
        en-HU en-150
        en-ID en-001
        en-IE en-001
        en-IL en-001
        en-IM en-001
        en-IN en-001
        en-IO en-001
        en-IT en-150
        en-JE en-001
        en-JM en-001
        en-KE en-001
        en-KI en-001
        en-KN en-001
        en-KY en-001
        en-LC en-001
        en-LR en-001
        en-LS en-001
        en-LT en-150
        en-LV en-150
        en-MG en-001
        en-MO en-001
        en-MS en-001
        en-MT en-001
        en-MU en-001
        en-MV en-001
        en-MW en-001
        en-MY en-001
        en-NA en-001
        en-NF en-001
        en-NG en-001
        en-NL en-150
        en-NO en-150
        en-NR en-001
        en-NU en-001
        en-NZ en-001
        en-PG en-001
        en-PK en-001
        en-PL en-150
        en-PN en-001
        en-PT en-150
        en-PW en-001
        en-RO en-150
        en-RW en-001
        en-SB en-001
        en-SC en-001
        en-SD en-001
        en-SE en-150
        en-SG en-001
        en-SH en-001
        en-SI en-150
        en-SK en-150
        en-SL en-001
        en-SS en-001
        en-SX en-001
        en-SZ en-001
        en-Shaw und
        en-TC en-001
        en-TK en-001
        en-TO en-001
        en-TT en-001
        en-TV en-001
        en-TZ en-001
        en-UA en-150
        en-UG en-001
        en-VC en-001
        en-VG en-001
        en-VU en-001
        en-WS en-001
        en-ZA en-001
        en-ZM en-001
        en-ZW en-001
        es-AR es-419
        es-BO es-419
        es-BR es-419
        es-BZ es-419
        es-CL es-419
        es-CO es-419
        es-CR es-419
        es-CU es-419
        es-DO es-419
        es-EC es-419
        es-GT es-419
        es-HN es-419
        es-JP es-419
        es-MX es-419
        es-NI es-419
        es-PA es-419
        es-PE es-419
        es-PR es-419
        es-PY es-419
        es-SV es-419
        es-US es-419
        es-UY es-419
        es-VE es-419
        ha-Arab und
        hi-Latn en-IN
        ht fr-HT
        kk-Arab und
        kok-Latn und
        ky-Arab und
        ky-Latn und
        ml-Arab und
        mn-Mong und
        ms-Arab und
        nb no
        nn no
        no-NO no
        pa-Arab und
        pt-AO pt-PT
        pt-CH pt-PT
        pt-CV pt-PT
        pt-FR pt-PT
        pt-GQ pt-PT
        pt-GW pt-PT
        pt-LU pt-PT
        pt-MO pt-PT
        pt-MZ pt-PT
        pt-ST pt-PT
        pt-TL pt-PT
        sd-Deva und
        sd-Khoj und
        sd-Sind und
        so-Arab und
        sr-Latn und
        sw-Arab und
        uz-Arab und
        uz-Cyrl und
        yo-Arab und
        yue-Hans und
        zh-Hant und
        zh-Hant-MO zh-Hant-HK
        """u8;
}
