using TemplateSms.Templating;

namespace TemplateSms.Tests.Templating;

public class StringFunctionsTests
{
    [Theory]
    [InlineData("élan VITAL o'neil 3rd foo-bar", "ÉLAN VITAL O'NEIL 3RD FOO-BAR", "élan vital o'neil 3rd foo-bar", "Élan VITAL o'neil 3rd foo-bar", "Élan VITAL O'neil 3Rd Foo-bar")]
    [InlineData("ß", "ß", "ß", "ß", "ß")]
    [InlineData("ǆ", "Ǆ", "ǆ", "Ǆ", "Ǆ")]
    [InlineData(" x", " X", " x", " x", " X")]
    [InlineData("", "", "", "", "")]
    [InlineData(null, null, null, "", "")]
    public void Case_Text_ChangesCharacterByCharacter(string? text, string? up, string? down, string capitalized, string words)
    {
        Assert.Equal(up, StringFunctions.Upcase(text));
        Assert.Equal(down, StringFunctions.Downcase(text));
        Assert.Equal(capitalized, StringFunctions.Capitalize(text));
        Assert.Equal(words, StringFunctions.Capitalizewords(text));
    }

    [Fact]
    public void Strip_Blanks_GoesFromTheEndsAskedFor()
    {
        const string Text = " \t a b \r\n";

        Assert.Equal("a b", StringFunctions.Strip(Text));
        Assert.Equal("a b \r\n", StringFunctions.Lstrip(Text));
        Assert.Equal(" \t a b", StringFunctions.Rstrip(Text));
        Assert.Equal("abc", StringFunctions.StripNewlines("a\r\nb\rc\n"));
        Assert.Null(StringFunctions.Strip(null));
    }

    [Theory]
    [InlineData("Hello world", 11, null, "Hello world")]
    [InlineData("Hello world", 10, null, "Hello w...")]
    [InlineData("Hello world", 5, null, "He...")]
    [InlineData("Hello world", 8, "…", "Hello w…")]
    [InlineData("Hello world", 5, "", "Hello")]
    [InlineData("Hello world", 2, null, "...")]
    [InlineData("Hello world", 0, null, "...")]
    [InlineData("Hello world", -1, null, "...")]
    [InlineData("Hi", 2, null, "Hi")]
    [InlineData("你好世界呀", 4, null, "你...")]
    [InlineData(null, 3, null, "")]
    [InlineData("ab😀cd", 3, "", "ab")]
    [InlineData("ab😀cd", 4, "", "ab😀")]
    [InlineData("", -1, "...", "")]
    [InlineData(null, -1, "...", "")]
    [InlineData("a", -1, "...", "...")]
    public void Truncate_Text_CountsTheEllipsisAndKeepsPairsWhole(string? text, int length, string? ellipsis, string expected) =>
        Assert.Equal(expected, StringFunctions.Truncate(text, length, ellipsis));

    [Theory]
    [InlineData("one  two\nthree", 2, "one two...")]
    [InlineData("one  two\nthree", 9, "one two three...")]
    [InlineData("one  two\nthree", 0, "...")]
    [InlineData("", 2, "")]
    [InlineData(" one", 1, "...")]
    [InlineData(" one", 2, " one...")]
    [InlineData("one ", 3, "one ...")]
    [InlineData("Ring twice then wait please!", 3, "Ring twice then...")]
    public void Truncatewords_Text_JoinsWordsByOneSpace(string text, int count, string expected)
    {
        Assert.Equal(expected, StringFunctions.Truncatewords(text, count));
        Assert.Equal(expected, StringFunctions.Truncatewords(text, count, null));
    }

    [Theory]
    [InlineData("one  two\nthree", 2, "--", "one two--")]
    [InlineData("one", 9, "--", "one--")]
    [InlineData("one", 9, "", "one")]
    [InlineData("one", -1, "--", "--")]
    [InlineData("", 2, "--", "")]
    [InlineData(null, 2, "--", "")]
    public void Truncatewords_WithAnEllipsis_EndsWithIt(string? text, int count, string ellipsis, string expected) =>
        Assert.Equal(expected, StringFunctions.Truncatewords(text, count, ellipsis));

    [Theory]
    [InlineData("hello", 1, null, "ello")]
    [InlineData("hello", 1, 3, "ell")]
    [InlineData("hello", -3, 2, "ll")]
    [InlineData("hello", 9, null, "")]
    [InlineData("hello", 3, 99, "lo")]
    [InlineData("hello", -9, 6, "he")]
    [InlineData("hello", -9, 3, "")]
    [InlineData("hello", 0, 0, "")]
    [InlineData("hello", -1, null, "o")]
    [InlineData("你好", 1, null, "好")]
    [InlineData(null, 1, null, "")]
    [InlineData("a😀b", 2, null, "b")]
    [InlineData("a😀b", 0, 2, "a")]
    [InlineData("a😀b", 1, 2, "😀")]
    [InlineData("😀", 0, 1, "")]
    public void Slice_Text_IsAPartWithoutHalfPairs(string? text, int start, int? length, string expected) =>
        Assert.Equal(expected, length is { } given ? StringFunctions.Slice(text, start, given) : StringFunctions.Slice(text, start));

    [Fact]
    public void Slice_NegativeLength_IsATemplateError()
    {
        var exception = Assert.Throws<SmsTemplateException>(() => StringFunctions.Slice("hello", 0, -2));

        Assert.Equal(SmsArgumentProblem.Computation, exception.Error.Reason);
    }

    [Fact]
    public void Slice1_WithoutLength_IsOneUnit()
    {
        Assert.Equal("h", StringFunctions.Slice1("hello", 0));
        Assert.Equal("ell", StringFunctions.Slice1("hello", 1, 3));
        Assert.Equal("", StringFunctions.Slice1("hello", 1, -1));
    }

    [Fact]
    public void Replace_Text_IsExact()
    {
        Assert.Equal("X-b-X", StringFunctions.Replace("a-b-a", "a", "X"));
        Assert.Equal("aba", StringFunctions.Replace("a-b-a", "-", ""));
        Assert.Equal("a-b-a", StringFunctions.Replace("a-b-a", "zz", "!"));
        Assert.Equal("b-a", StringFunctions.Remove("a-b-a", "a-"));
        Assert.Equal("a-b-a", StringFunctions.Remove("a-b-a", "A"));
        Assert.Throws<SmsTemplateException>(() => StringFunctions.Replace("abc", "", "X"));
    }

    [Fact]
    public void ReplaceFirst_Text_IgnoresCaseAsScribanDoes()
    {
        Assert.Equal("Hello, buddy. Goodbye, world.", StringFunctions.ReplaceFirst("Hello, World. Goodbye, world.", "world", "buddy"));
        Assert.Equal("Hello, world. Goodbye, buddy.", StringFunctions.ReplaceFirst("Hello, world. Goodbye, world.", "world", "buddy", fromEnd: true));
        Assert.Equal("Hello, . Goodbye, world.", StringFunctions.RemoveFirst("Hello, world. Goodbye, world.", "world"));
        Assert.Equal("Hello, world. Goodbye, .", StringFunctions.RemoveLast("Hello, world. Goodbye, world.", "world"));
        Assert.Equal("abc", StringFunctions.ReplaceFirst("abc", "", "X"));
    }

    [Theory]
    [InlineData("hello", "ell", true, false, false)]
    [InlineData("hello", "", false, false, false)]
    [InlineData("hello", "he", true, true, false)]
    [InlineData("hello", "LO", false, false, false)]
    [InlineData("hello", "lo", true, false, true)]
    [InlineData(null, "a", false, false, false)]
    public void Contains_Text_IsExactAndNeverTrueForEmpty(string? text, string value, bool contains, bool starts, bool ends)
    {
        Assert.Equal(contains, StringFunctions.Contains(text, value));
        Assert.Equal(starts, StringFunctions.StartsWith(text, value));
        Assert.Equal(ends, StringFunctions.EndsWith(text, value));
    }

    [Fact]
    public void Pad_Text_ReachesTheWidth()
    {
        Assert.Equal("   7", StringFunctions.PadLeft(TextForm.Of(7), 4));
        Assert.Equal("ab  ", StringFunctions.PadRight("ab", 4));
        Assert.Equal("ab", StringFunctions.PadLeft("ab", 1));
        Assert.Equal("  ", StringFunctions.PadLeft(null, 2));
        Assert.Throws<SmsTemplateException>(() => StringFunctions.PadLeft("ab", -1));
        Assert.Throws<SmsTemplateException>(() => StringFunctions.PadRight("ab", long.MaxValue));
    }

    [Fact]
    public void Size_Text_IsInUtf16Units()
    {
        Assert.Equal(5, StringFunctions.Size("naïve"));
        Assert.Equal(3, StringFunctions.Size("😀a"));
        Assert.Equal(0, StringFunctions.Size(null));
    }

    [Fact]
    public void Append_Null_CountsAsEmpty()
    {
        Assert.Equal("a", StringFunctions.Append(null, "a"));
        Assert.Equal("12.50 EUR", StringFunctions.Append(TextForm.Of(12.50m), " EUR"));
        Assert.Equal("To Saint Malo", StringFunctions.Prepend(StringFunctions.Capitalizewords("saint malo"), "To "));
    }

    [Fact]
    public void Split_Text_LeavesOutEmptyParts()
    {
        Assert.Equal(["Hi,", "you"], StringFunctions.Split("Hi,  you ", " "));
        Assert.Equal(["Hi"], StringFunctions.Split("Hi", ""));
        Assert.Empty(StringFunctions.Split(null, " "));
    }

    [Fact]
    public void Characters_Text_AreWholePairs() => Assert.Equal(["Z", "o", "ë", "😀"], StringFunctions.Characters("Zoë😀"));

    [Fact]
    public void Convert_Text_IsNullWhereItIsNoNumber()
    {
        Assert.Equal(123, StringFunctions.ToInt("123"));
        Assert.Null(StringFunctions.ToInt("12.5"));
        Assert.Equal(123678912345678, StringFunctions.ToLong("123678912345678"));
        Assert.Equal(123.4, StringFunctions.ToDouble("123.4"));
        Assert.Null(StringFunctions.ToDouble(null));
    }

    [Fact]
    public void Others_Text_PrintAsScribanDoes()
    {
        Assert.Equal("100-m-ms", StringFunctions.Handleize("100% M & Ms!!!"));
        Assert.Equal("Hel\\tlo\\n\\\"W\\\\orld\\x01", StringFunctions.Escape("Hel\tlo\n\"W\\orld\u0001"));
        Assert.Equal("\"a\\\"b\"", StringFunctions.Literal("a\"b"));
        Assert.Equal("product", StringFunctions.Pluralize(1, "product", "products"));
        Assert.Equal("products", StringFunctions.Pluralize(7, "product", "products"));
        Assert.True(StringFunctions.EqualsIgnoreCase("Acme", "ACME"));
        Assert.True(StringFunctions.EqualsIgnoreCase("", ""));
        Assert.False(StringFunctions.EqualsIgnoreCase(null, null));
        Assert.True(StringFunctions.Empty(""));
        Assert.True(StringFunctions.Whitespace(" \t"));
    }
}
