namespace TemplateSms.Shared;

/// <summary>The country codes of ITU-T E.164.</summary>
internal static class CountryCodes
{
    private const int Longest = 3;

    private const string Assigned =
        "1 20 211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 "
        + "241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268 "
        + "269 27 290 291 297 298 299 30 31 32 33 34 350 351 352 353 354 355 356 357 358 359 36 370 371 372 373 374 375 "
        + "376 377 378 380 381 382 383 385 386 387 389 39 40 41 420 421 423 43 44 45 46 47 48 49 500 501 502 503 504 505 "
        + "506 507 508 509 51 52 53 54 55 56 57 58 590 591 592 593 594 595 596 597 598 599 60 61 62 63 64 65 66 670 672 "
        + "673 674 675 676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 7 800 808 81 82 84 850 852 853 855 "
        + "856 86 870 878 880 881 882 883 886 888 90 91 92 93 94 95 960 961 962 963 964 965 966 967 968 970 971 972 973 "
        + "974 975 976 977 979 98 992 993 994 995 996 998";

    // Their numbers are dialled with a 0 inside the country, which is not written after the code. Elsewhere there is none, or
    // it is a digit like any other: +39 06 … is a number of Rome.
    private const string WithTrunkZero =
        "20 211 212 213 218 231 232 233 234 243 249 250 251 252 254 255 256 260 261 262 263 264 265 27 291 31 32 33 353 "
        + "355 358 359 370 373 374 377 380 381 382 383 385 386 387 389 40 41 421 423 43 44 46 49 508 51 53 54 55 57 58 "
        + "590 591 593 594 595 596 598 60 61 62 63 64 66 686 81 82 84 850 855 856 86 880 886 90 91 92 93 94 95 961 962 "
        + "963 964 966 967 970 971 972 976 977 98 994 995 996";

    // Their numbers have six digits, so that one with its code is as long as a French one that lost its 0.
    private const string WithSixDigits = "672 681 687 688";

    private static readonly HashSet<string> _assigned = Set(Assigned);
    private static readonly HashSet<string> _withTrunkZero = Set(WithTrunkZero);
    private static readonly HashSet<string> _withSixDigits = Set(WithSixDigits);

    /// <summary>The country code that digits begin with; empty when they begin with none.</summary>
    public static string Of(string digits)
    {
        // No code is the beginning of another.
        for (var length = 1; length <= Longest && length <= digits.Length; length++)
        {
            var code = digits.Substring(0, length);
            if (_assigned.Contains(code))
                return code;
        }

        return "";
    }

    /// <summary>Whether a national number is dialled with a 0 that is not written after the country code.</summary>
    public static bool HasTrunkZero(string code) => _withTrunkZero.Contains(code);

    /// <summary>Whether a national number has six digits.</summary>
    public static bool HasSixDigits(string code) => _withSixDigits.Contains(code);

    private static HashSet<string> Set(string codes) => new(codes.Split(' '), StringComparer.Ordinal);
}
