namespace TemplateSms.Language.Cultures;

// Written by cultures.mjs from CLDR 48.2.0; change that, not this.
// Derived from Unicode data files, (c) 2004-2026 Unicode, Inc., Unicode License V3: see src/Shared/Cultures/UNICODE-LICENSE.txt.
internal static partial class PluralTable
{
    // A language and its categories but for "other", each with its condition.
    private static ReadOnlySpan<byte> Cardinals => """
        af; one: n = 1
        ak; one: n = 0..1
        am; one: i = 0 or n = 1
        ar; zero: n = 0; one: n = 1; two: n = 2; few: n % 100 = 3..10; many: n % 100 = 11..99
        as; one: i = 0 or n = 1
        az; one: n = 1
        be; one: n % 10 = 1 and n % 100 != 11; few: n % 10 = 2..4 and n % 100 != 12..14; many: n % 10 = 0 or n % 10 = 5..9 or n % 100 = 11..14
        bg; one: n = 1
        bn; one: i = 0 or n = 1
        bs; one: v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4 and f % 100 != 12..14
        ca; one: i = 1 and v = 0; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
        chr; one: n = 1
        cs; one: i = 1 and v = 0; few: i = 2..4 and v = 0; many: v != 0
        cv; zero: n = 0; one: n = 1
        cy; zero: n = 0; one: n = 1; two: n = 2; few: n = 3; many: n = 6
        da; one: n = 1 or t != 0 and i = 0,1
        de; one: i = 1 and v = 0
        dsb; one: v = 0 and i % 100 = 1 or f % 100 = 1; two: v = 0 and i % 100 = 2 or f % 100 = 2; few: v = 0 and i % 100 = 3..4 or f % 100 = 3..4
        el; one: n = 1
        en; one: i = 1 and v = 0
        es; one: n = 1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
        et; one: i = 1 and v = 0
        eu; one: n = 1
        fa; one: i = 0 or n = 1
        fi; one: i = 1 and v = 0
        fil; one: v = 0 and i = 1,2,3 or v = 0 and i % 10 != 4,6,9 or v != 0 and f % 10 != 4,6,9
        fr; one: i = 0,1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
        ga; one: n = 1; two: n = 2; few: n = 3..6; many: n = 7..10
        gd; one: n = 1,11; two: n = 2,12; few: n = 3..10,13..19
        gl; one: i = 1 and v = 0
        gu; one: i = 0 or n = 1
        ha; one: n = 1
        he; one: i = 1 and v = 0 or i = 0 and v != 0; two: i = 2 and v = 0
        hi; one: i = 0 or n = 1
        hr; one: v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4 and f % 100 != 12..14
        hsb; one: v = 0 and i % 100 = 1 or f % 100 = 1; two: v = 0 and i % 100 = 2 or f % 100 = 2; few: v = 0 and i % 100 = 3..4 or f % 100 = 3..4
        hu; one: n = 1
        hy; one: i = 0,1
        id
        ig
        is; one: t = 0 and i % 10 = 1 and i % 100 != 11 or t % 10 = 1 and t % 100 != 11
        it; one: i = 1 and v = 0; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
        ja
        jv
        ka; one: n = 1
        kk; one: n = 1
        km
        kn; one: i = 0 or n = 1
        ko
        kok; one: i = 0 or n = 1
        ky; one: n = 1
        lo
        lt; one: n % 10 = 1 and n % 100 != 11..19; few: n % 10 = 2..9 and n % 100 != 11..19; many: f != 0
        lv; zero: n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19; one: n % 10 = 1 and n % 100 != 11 or v = 2 and f % 10 = 1 and f % 100 != 11 or v != 2 and f % 10 = 1
        mk; one: v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11
        ml; one: n = 1
        mn; one: n = 1
        mr; one: n = 1
        ms
        my
        nb; one: n = 1
        ne; one: n = 1
        nl; one: i = 1 and v = 0
        nn; one: n = 1
        no; one: n = 1
        or; one: n = 1
        pa; one: n = 0..1
        pcm; one: i = 0 or n = 1
        pl; one: i = 1 and v = 0; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14; many: v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14
        ps; one: n = 1
        pt-PT; one: i = 1 and v = 0; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
        pt; one: i = 0..1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
        rm; one: n = 1
        ro; one: i = 1 and v = 0; few: v != 0 or n = 0 or n != 1 and n % 100 = 1..19
        ru; one: v = 0 and i % 10 = 1 and i % 100 != 11; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14; many: v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14
        sd; one: n = 1
        si; one: n = 0,1 or i = 0 and f = 1
        sk; one: i = 1 and v = 0; few: i = 2..4 and v = 0; many: v != 0
        sl; one: v = 0 and i % 100 = 1; two: v = 0 and i % 100 = 2; few: v = 0 and i % 100 = 3..4 or v != 0
        so; one: n = 1
        sq; one: n = 1
        sr; one: v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4 and f % 100 != 12..14
        sv; one: i = 1 and v = 0
        sw; one: i = 1 and v = 0
        ta; one: n = 1
        te; one: n = 1
        th
        ti; one: n = 0..1
        tk; one: n = 1
        tr; one: n = 1
        uk; one: v = 0 and i % 10 = 1 and i % 100 != 11; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14; many: v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14
        ur; one: i = 1 and v = 0
        uz; one: n = 1
        vi
        yo
        yue
        zh
        zu; one: i = 0 or n = 1
        """u8;

    // The same of ordinal numbers.
    private static ReadOnlySpan<byte> Ordinals => """
        af
        am
        ar
        as; one: n = 1,5,7,8,9,10; two: n = 2,3; few: n = 4; many: n = 6
        az; one: i % 10 = 1,2,5,7,8 or i % 100 = 20,50,70,80; few: i % 10 = 3,4 or i % 1000 = 100,200,300,400,500,600,700,800,900; many: i = 0 or i % 10 = 6 or i % 100 = 40,60,90
        be; few: n % 10 = 2,3 and n % 100 != 12,13
        bg
        bn; one: n = 1,5,7,8,9,10; two: n = 2,3; few: n = 4; many: n = 6
        bs
        ca; one: n = 1,3; two: n = 2; few: n = 4
        cs
        cv
        cy; zero: n = 0,7,8,9; one: n = 1; two: n = 2; few: n = 3,4; many: n = 5,6
        da
        de
        dsb
        el
        en; one: n % 10 = 1 and n % 100 != 11; two: n % 10 = 2 and n % 100 != 12; few: n % 10 = 3 and n % 100 != 13
        es
        et
        eu
        fa
        fi
        fil; one: n = 1
        fr; one: n = 1
        ga; one: n = 1
        gd; one: n = 1,11; two: n = 2,12; few: n = 3,13
        gl
        gu; one: n = 1; two: n = 2,3; few: n = 4; many: n = 6
        he
        hi; one: n = 1; two: n = 2,3; few: n = 4; many: n = 6
        hr
        hsb
        hu; one: n = 1,5
        hy; one: n = 1
        id
        is
        it; many: n = 11,8,80,800
        ja
        ka; one: i = 1; many: i = 0 or i % 100 = 2..20,40,60,80
        kk; many: n % 10 = 6 or n % 10 = 9 or n % 10 = 0 and n != 0
        km
        kn
        ko
        kok; one: n = 1; two: n = 2,3; few: n = 4
        ky
        lo; one: n = 1
        lt
        lv
        mk; one: i % 10 = 1 and i % 100 != 11; two: i % 10 = 2 and i % 100 != 12; many: i % 10 = 7,8 and i % 100 != 17,18
        ml
        mn
        mr; one: n = 1; two: n = 2,3; few: n = 4
        ms; one: n = 1
        my
        nb
        ne; one: n = 1..4
        nl
        no
        or; one: n = 1,5,7..9; two: n = 2,3; few: n = 4; many: n = 6
        pa
        pl
        ps
        pt
        ro; one: n = 1
        ru
        sd
        si
        sk
        sl
        sq; one: n = 1; many: n % 10 = 4 and n % 100 != 14
        sr
        sv; one: n % 10 = 1,2 and n % 100 != 11,12
        sw
        ta
        te
        th
        tk; few: n % 10 = 6,9 or n = 10
        tr
        uk; few: n % 10 = 3 and n % 100 != 13
        ur
        uz
        vi; one: n = 1
        yue
        zh
        zu
        """u8;
}
