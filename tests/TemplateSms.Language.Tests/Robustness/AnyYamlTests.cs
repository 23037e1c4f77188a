using FsCheck;
using FsCheck.Fluent;

namespace TemplateSms.Language.Tests.Robustness;

/// <summary>Front matter that nobody would write. A failure prints the seed that repeats it.</summary>
public class AnyYamlTests
{
    private static readonly string[] _scalars =
    [
        "", "x", "50% off", "~", "null", "0x", "1e999", "-.inf", ".nan", "99999999999999999999", "-0", "1_000", "2001-01-01", "<<", "=", "\"a\\q\"", "\"\\U0011FFFF\"",
        "\"\\ud83d\"", "\"\\x00\"", "'it''s'", "'", "\"", "|", "|9", "|-\n   x", ">+1", "@home", "%20", "`x`", "\0", "\ud83d", "\udc00", "\ufeff", "\u0085", "\u2028", "\u00a0", "é", "\t", "# c", " #c", "#",
    ];

    private static readonly string[] _properties =
    [
        "!", "!!", "!x", "!!int", "!<x>", "!<>", "!<", "!e!x", "!%", "!%zz", "!!%C3%28", "!![", "!!]", "!!{", "!!,", "!!SALE[50]", "&a", "&", "&[", "&a&b", "*a", "*", "*[", "&é", "&\ud83d", "!\u2028", "!\0",
    ];

    private static readonly string[] _structure =
    [
        ": ", ":", "- ", "-", "? ", "?", "[", "]", "{", "}", ", ", ",", "\n", "\r\n", "\r", "\n  ", "\n    ", "\n\t", " ", "--- ", "...", "\n...\n", "\n--- x\n", "%YAML 1.2\n", "%TAG ! x\n", "%\n",
        "summary: ", "sender: ", "params:\n  ", "a: int\n  ", "bounds:\n  ", "tracker: ", "<<: *a\n",
    ];

    private static Gen<string> Word { get; } =
        Gen.OneOf(Gen.Elements(_scalars), Gen.Elements(_properties), Gen.Elements(_structure), Gen.Elements(_structure), Gen.Choose(0, 0xFFFF).Select(unit => ((char)unit).ToString()));

    [Fact]
    public void Compile_WordsOfYamlInAnyOrder_NeverThrows() => Check(Word.ListOf().Select(string.Concat));

    [Fact]
    public void Compile_AnyValueOfAKey_NeverThrows() => Check(
        from key in Gen.Elements("summary", "sender", "segments", "tracker", "a", "\"q\"", "? x", "!t k", "&k k")
        from value in Word.ListOf().Select(string.Concat)
        select $"{key}: {value}");

    [Fact]
    public void Compile_AnyTypeOfAParameter_NeverThrows() => Check(
        from words in Word.ListOf()
        select "params:\n" + string.Concat(words.Select((word, i) => $"  p{i}: {word}\n")));

    private static void Check(Gen<string> yaml) =>
        Prop.ForAll(Arb.From(yaml), text => Fidelity.Holds($"---\n{text}\n---\nHi")).Check(Config.QuickThrowOnFailure.WithMaxTest(4000));
}
