using static TemplateSms.Soak.Matrix.MatrixValue;

namespace TemplateSms.Soak.Matrix;

/// <summary>The values of every type, with null, zero, signs and empty ones.</summary>
internal static class MatrixValues
{
    /// <summary>Numbers of every type: as they are given, written and computed.</summary>
    public static IReadOnlyList<MatrixValue> Numbers { get; } =
    [
        Of("i", "int(-99..99)", "7"), Of("im", "int(-99..99)", "-3"), Of("iz", "int(-99..99)", "0"), Of("in", "int(-99..99)?", "null"),
        Of("g", "long(-99..99)", "7"), Of("gm", "long(-99..99)", "-3"), Of("gz", "long(-99..99)", "0"), Of("gn", "long(-99..99)?", "null"),
        Of("d", "decimal(-99.99..99.99)", "12.50"), Of("dm", "decimal(-99.99..99.99)", "-0.5"), Of("dz", "decimal(-99.99..99.99)", "0.0"), Of("dn", "decimal(-99.99..99.99)?", "null"),
        new("5"), new("0"), new("2.5"), new("1.20m"), new("(-4)"), new("(-0.5)"),
        new("(i - 10)", new MatrixParameter("i", "int(-99..99)", "7")),
        new("(g - 5)", new MatrixParameter("g", "long(-99..99)", "7")),
        new("(i / 2)", new MatrixParameter("i", "int(-99..99)", "7")),
        new("(dz * im)", new MatrixParameter("dz", "decimal(-99.99..99.99)", "0.0"), new MatrixParameter("im", "int(-99..99)", "-3")),
    ];

    public static IReadOnlyList<MatrixValue> Texts { get; } =
    [
        Of("s", "string", "\"ab Cd, ef-ab\""), Of("empty", "string", "\"\""), Of("blank", "string", "\" \\t x \\r\\n\""), Of("accents", "string", "\"\\u00c9a \\u00df \\u0131\""),
        Of("seven", "string", "\"7\""), Of("half", "string", "\"2.5\""), Of("u", "string?", "null"), new("'ab'"), new("''"),
    ];

    public static IReadOnlyList<MatrixValue> Lists { get; } =
    [
        Of("l", "list(int(-99..99))", "[3,1,3]"), Of("none", "list(int(-99..99))", "[]"), Of("ln", "list(int(-99..99))?", "null"), Of("ls", "list(string)", "[\"b\",\"A\",\"b\"]"),
        Of("lg", "list(long(-99..99))", "[2,-2]"), Of("ld", "list(decimal(-99.99..99.99))", "[1.50,-2]"), Of("lb", "list(bool)", "[true,false]"), Of("le", "list(date)", "[\"2026-11-22\",\"2026-01-02\"]"),
        Of("lu", "list(string?)", "[\"a\",null,\"\"]"), Of("li", "list(int(-99..99)?)", "[1,null]"),
    ];

    /// <summary>Values of the other types, and the word for none.</summary>
    public static IReadOnlyList<MatrixValue> Others { get; } =
    [
        new("null"), Of("b", "bool", "true"), Of("bf", "bool", "false"), Of("bn", "bool?", "null"),
        Of("e", "date", "\"2026-11-22\""), Of("e2", "date", "\"2024-02-29\""), Of("en", "date?", "null"),
    ];

    public static IReadOnlyList<MatrixValue> All { get; } = [.. Numbers, .. Texts, .. Lists, .. Others];
}
