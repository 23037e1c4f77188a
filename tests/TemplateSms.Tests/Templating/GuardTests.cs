using System.Collections;
using System.Diagnostics.CodeAnalysis;
using TemplateSms.Templating;

namespace TemplateSms.Tests.Templating;

public class GuardTests
{
    private const int NoLimit = int.MaxValue;

    [Theory]
    [InlineData("Ana", 3, TextCost.Gsm7)]
    [InlineData("€", 2, TextCost.Gsm7)]
    [InlineData("œ…", 5, TextCost.Gsm7)]
    [InlineData("Ж😀", 2, TextCost.Gsm7)]
    [InlineData("e\u0301", 1, TextCost.Gsm7)]
    [InlineData("€😀", 3, TextCost.Ucs2)]
    [InlineData("€😀", 3, TextCost.Larger)]
    [InlineData("€€a", 5, TextCost.Larger)]
    public void Text_Cost_IsCountedAsTheProofCountsIt(string value, int cost, TextCost kind)
    {
        var text = value;
        Assert.True(Guard.Text(ref text, "name", cost, cost, out _, kind, TextAlphabet.Any, truncate: false));
        Assert.False(Guard.Text(ref text, "name", 0, cost - 1, out var tooLong, kind, TextAlphabet.Any, truncate: false));
        Assert.Equal(SmsArgumentProblem.TooLong, tooLong.Reason);
        Assert.False(Guard.Text(ref text, "name", cost + 1, NoLimit, out var tooShort, kind, TextAlphabet.Any, truncate: false));
        Assert.Equal(SmsArgumentProblem.TooShort, tooShort.Reason);
    }

    [Fact]
    public void Text_TooLong_NamesParameterBoundAndCountAndNotTheValue()
    {
        var text = "Maximiliane";

        Assert.False(Guard.Text(ref text, "customer", 0, 5, out var error, TextCost.Gsm7, TextAlphabet.Any, truncate: false));

        Assert.Equal("customer", error.Parameter);
        Assert.Equal("Parameter 'customer' costs 11 septets, at most 5 are allowed.", error.Message);
        Assert.Equal(error.Message, error.ToException().Message);
        Assert.DoesNotContain("Max", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Maximiliane", 5, TextCost.Gsm7, "Maxim")]
    [InlineData("a€b", 2, TextCost.Gsm7, "a")]
    [InlineData("ab👨‍👩‍👧cd", 6, TextCost.Ucs2, "ab")]
    [InlineData("ab👨‍👩‍👧cd", 10, TextCost.Ucs2, "ab👨‍👩‍👧")]
    [InlineData("e\u0301e\u0301", 3, TextCost.Ucs2, "e\u0301")]
    [InlineData("e\u0301e\u0301", 1, TextCost.Larger, "é")]
    [InlineData("a\r\nb", 2, TextCost.Gsm7, "a")]
    [InlineData("€€€", 4, TextCost.Larger, "€€")]
    [InlineData("short", 9, TextCost.Gsm7, "short")]
    public void Text_Truncated_IsTheLongestPrefixOfWholeGraphemes(string value, int most, TextCost cost, string expected)
    {
        Assert.True(Guard.Text(ref value, "name", 0, most, out _, cost, TextAlphabet.Any, truncate: true));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("12", TextAlphabet.Digits, true)]
    [InlineData("1a", TextAlphabet.Digits, false)]
    [InlineData("١", TextAlphabet.Digits, false)]
    [InlineData("aZ9", TextAlphabet.Alnum, true)]
    [InlineData("a-9", TextAlphabet.Alnum, false)]
    [InlineData("a-9 `", TextAlphabet.Ascii, true)]
    [InlineData("é", TextAlphabet.Ascii, false)]
    [InlineData("é€", TextAlphabet.Gsm7, true)]
    [InlineData("`", TextAlphabet.Gsm7, false)]
    [InlineData("ê😀", TextAlphabet.Any, true)]
    public void Text_Alphabet_IsHeld(string value, TextAlphabet alphabet, bool expected)
    {
        Assert.Equal(expected, Guard.Text(ref value, "code", 0, NoLimit, out var error, TextCost.Gsm7, alphabet, truncate: false));
        Assert.Equal(expected ? null : SmsArgumentProblem.BadAlphabet, error?.Reason);
    }

    [Fact]
    public void Text_OutsideItsAlphabet_NamesTheCodePoint()
    {
        var text = "ab-1";

        Assert.False(Guard.Text(ref text, "order_id", 0, 10, out var error, TextCost.Gsm7, TextAlphabet.Alnum, truncate: false));

        Assert.Equal("Parameter 'order_id' has U+002D at position 2, which is not an ASCII letter or digit.", error.Message);
    }

    [Fact]
    public void Text_Null_IsMissingUnlessItIsOptional()
    {
        string? text = null;

        Assert.False(Guard.Text(ref text!, "name", 0, 9, out var error, TextCost.Gsm7, TextAlphabet.Any, truncate: false));
        Assert.Equal(SmsArgumentProblem.Missing, error.Reason);
        Assert.True(Guard.OptionalText(ref text, "name", 1, 9, out _, TextCost.Gsm7, TextAlphabet.Any, truncate: false));
    }

    [Theory]
    [InlineData(0, 1, 99, "Parameter 'items' is outside the range 1 to 99.")]
    [InlineData(100, 1, 99, "Parameter 'items' is outside the range 1 to 99.")]
    [InlineData(0, 1, int.MaxValue, "Parameter 'items' is less than 1.")]
    [InlineData(100, int.MinValue, 99, "Parameter 'items' is more than 99.")]
    [InlineData(99, 1, 99, null)]
    [InlineData(1, 1, 99, null)]
    public void Range_Number_IsHeldWithoutShowingIt(int value, int least, int most, string? message)
    {
        Assert.Equal(message is null, Guard.Range(value, "items", least, most, out var error));
        Assert.Equal(message, error?.Message);
        Assert.Equal(message is null, Guard.Range((int?)value, "items", least, most, out _));
    }

    [Fact]
    public void Range_OtherNumbers_AreHeldToo()
    {
        Assert.False(Guard.Range(5_000_000_000L, "n", 0L, 4_000_000_000L, out _));
        Assert.True(Guard.Range(9999.99m, "price", 0m, 9999.99m, out _));
        Assert.False(Guard.Range(10000m, "price", 0m, 9999.99m, out var error));
        Assert.Equal("Parameter 'price' is outside the range 0 to 9999.99.", error.Message);
        Assert.True(Guard.Range((int?)null, "n", 1, 2, out _));
        Assert.True(Guard.Range((decimal?)null, "n", 1m, 2m, out _));
    }

    [Fact]
    public void Uri_Argument_IsAbsoluteAndCostsItsEscapedForm()
    {
        var link = new Uri("https://acme.example/é");

        Assert.True(Guard.Uri(link, "link", 0, "https://acme.example/%C3%A9".Length, out _));
        Assert.False(Guard.Uri(link, "link", 0, "https://acme.example/%C3%A9".Length - 1, out var tooLong));
        Assert.Equal(SmsArgumentProblem.TooLong, tooLong.Reason);
        Assert.False(Guard.Uri(new Uri("/orders/1", UriKind.Relative), "link", 0, 99, out var relative));
        Assert.Equal(SmsArgumentProblem.BadForm, relative.Reason);
        Assert.False(Guard.Uri(new Uri("https://café.example/"), "link", 0, 99, out var outside));
        Assert.Equal(SmsArgumentProblem.BadAlphabet, outside.Reason);
        Assert.False(Guard.Uri(null, "link", 0, 99, out _));
        Assert.True(Guard.OptionalUri(null, "link", 0, 99, out _));
    }

    [Fact]
    public void Items_OfAList_AreAtMostSoMany()
    {
        IReadOnlyList<int> three = [1, 2, 3];
        IReadOnlyList<int> none = null!;
        Assert.True(Guard.Items(ref three, "tags", 3, out _));
        Assert.False(Guard.Items(ref three, "tags", 2, out var error));
        Assert.Equal("Parameter 'tags' has 3 items, at most 2 are allowed.", error.Message);
        Assert.False(Guard.Items(ref none, "tags", 3, out _));
        Assert.True(Guard.OptionalItems(ref none!, "tags", 3, out _));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Items_OfAListThatGrows_AreThoseThatWereChecked(bool isArray)
    {
        List<int> given = [1, 2];
        int[] array = [1, 2];
        IReadOnlyList<int> counts = isArray ? array : given;

        Assert.True(Guard.Items(ref counts, "counts", 2, out _));
        given.Add(3);
        array[0] = 3;

        Assert.Equal([1, 2], counts);
    }

    [Theory]
    [InlineData(0, 3, 3)]
    [InlineData(3, 0, 0)]
    [InlineData(2, 4, null)]
    [InlineData(2, int.MaxValue, null)]
    [InlineData(4, 0, null)]
    public void Items_OfAListThatCountsOtherwiseThanItHas_AreBoundByWhatItHas(int counted, int had, int? expected)
    {
        IReadOnlyList<int> counts = new Miscounted(counted, had);
        IReadOnlyList<int> guarded = new Miscounted(counted, had);

        Assert.Equal(expected is not null, Guard.Items(ref counts, "counts", 3, out var error));
        Assert.Equal(expected is not null, Guard.Items(ref guarded, "counts", 3, Check, out _));

        Assert.Equal(expected is null ? SmsArgumentProblem.TooMany : null, error?.Reason);
        Assert.All([counts, guarded], list => Assert.Equal(expected ?? counted, list.Count));

        static bool Check(ref int item, string name, out SmsArgumentError? error) => Guard.Range(item, name, 0, 99, out error);
    }

    [Fact]
    public void Items_WithoutACheck_AllocateTheirCopyOnly()
    {
        IReadOnlyList<int> given = new[] { 1, 2, 3 };
        long Check()
        {
            var counts = given;
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(Guard.Items(ref counts, "counts", 3, out _));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Check();

        // The copy holds header, type, length and three numbers.
        Assert.Equal(16 + 8 + 16, Check());
    }

    [Fact]
    public void Items_OfAList_AreCheckedAndCutInACopy()
    {
        string[] given = ["new", "Maximiliane"];
        IReadOnlyList<string> tags = given;

        Assert.True(Guard.Items(
            ref tags,
            "tags",
            2,
            static (ref string item, string name, out SmsArgumentError? error) =>
                Guard.Text(ref item, name, 0, 5, out error, TextCost.Gsm7, TextAlphabet.Any, truncate: true),
            out _));

        Assert.Equal(["new", "Maxim"], tags);
        Assert.Equal("Maximiliane", given[1]);
    }

    [Fact]
    public void Items_AllGood_AllocateTheirCopyOnly()
    {
        IReadOnlyList<int> given = [1, 2, 3];
        ItemGuard<int> check = static (ref int item, string name, out SmsArgumentError? error) => Guard.Range(item, name, 1, 99, out error);
        long Check()
        {
            var counts = given;
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(Guard.Items(ref counts, "counts", 3, check, out _));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Check();

        // The copy holds header, type, length and three numbers.
        Assert.Equal(16 + 8 + 16, Check());
    }

    [Fact]
    public void Texts_OfAList_AreCheckedAndCutInACopy()
    {
        string[] given = ["new", "Maximiliane"];
        IReadOnlyList<string> tags = given;

        Assert.True(Guard.Texts(ref tags, "tags", 2, 0, 5, out _, truncate: true));

        Assert.Equal(["new", "Maxim"], tags);
        Assert.Equal("Maximiliane", given[1]);
    }

    [Fact]
    public void Texts_OfAListThatChangesAfterTheCheck_StayAsTheyWereChecked()
    {
        string[] array = ["new", "blue"];
        List<string> list = ["new", "blue"];
        IReadOnlyList<string> ofArray = array;
        IReadOnlyList<string> ofList = list;
        Assert.True(Guard.Texts(ref ofArray, "tags", 2, 0, 5, out _));
        Assert.True(Guard.Texts(ref ofList, "tags", 2, 0, 5, out _));

        array[0] = "longer than is allowed";
        list[0] = "longer than is allowed";
        list.Add("one more");

        Assert.Equal(["new", "blue"], ofArray);
        Assert.Equal(["new", "blue"], ofList);
    }

    [Theory]
    [InlineData(SmsArgumentProblem.TooMany, "Parameter 'tags' has 4 items, at most 3 are allowed.", "a", "b", "c", "d")]
    [InlineData(SmsArgumentProblem.TooLong, "Parameter 'tags[1]' costs 6 septets, at most 5 are allowed.", "a", "123456")]
    [InlineData(SmsArgumentProblem.TooShort, "Parameter 'tags[2]' costs 0 septets, at least 1 are asked for.", "a", "b", "")]
    [InlineData(SmsArgumentProblem.Missing, "Parameter 'tags[0]' is null, but must not be.", null, "b")]
    [InlineData(SmsArgumentProblem.BadAlphabet, "Parameter 'tags[0]' has U+00E9 at position 1, which is not an ASCII letter or digit.", "né")]
    public void Texts_OneBad_NamesItsPlace(SmsArgumentProblem problem, string message, params string?[] texts)
    {
        IReadOnlyList<string> tags = texts!;

        Assert.False(Guard.Texts(ref tags, "tags", 3, 1, 5, out var error, alphabet: TextAlphabet.Alnum));

        Assert.Equal(("tags", problem, message), (error.Parameter, error.Reason, error.Message));
    }

    [Fact]
    public void Texts_Null_IsForOptionalListsOnly()
    {
        IReadOnlyList<string>? none = null;

        Assert.True(Guard.OptionalTexts(ref none, "tags", 3, 0, 5, out _));
        Assert.False(Guard.Texts(ref none!, "tags", 3, 0, 5, out var error));
        Assert.Equal(SmsArgumentProblem.Missing, error.Reason);
    }

    [Fact]
    public void Texts_AllGood_AllocateTheirCopyOnly()
    {
        IReadOnlyList<string> given = ["a", "b", "c"];
        long Check()
        {
            var texts = given;
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(Guard.Texts(ref texts, "tags", 3, 0, 5, out _));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Check();

        // The copy holds header, type, length and three references.
        Assert.Equal(16 + 8 + 24, Check());
    }

    [Fact]
    public void Items_OneBad_NamesItsPlace()
    {
        IReadOnlyList<int> counts = [1, 2, 300];
        static bool Check(ref int item, string name, [NotNullWhen(false)] out SmsArgumentError? error) =>
            Guard.Range(item, name, 1, 99, out error);

        Assert.False(Guard.Items(ref counts, "counts", 3, Check, out var error));
        Assert.Equal("counts", error.Parameter);
        Assert.Equal("Parameter 'counts[2]' is outside the range 1 to 99.", error.Message);
        Assert.False(Guard.Items(ref counts, "counts", 2, Check, out var tooMany));
        Assert.Equal(SmsArgumentProblem.TooMany, tooMany.Reason);
        IReadOnlyList<int>? none = null;
        Assert.True(Guard.OptionalItems(ref none, "counts", 2, Check, out _));
    }

    [Fact]
    public void Defined_EnumValueWithoutName_IsRefused()
    {
        Assert.True(Guard.Defined(DayOfWeek.Monday, "day", out _));
        Assert.False(Guard.Defined((DayOfWeek)9, "day", out var error));
        Assert.Equal(SmsArgumentProblem.BadForm, error.Reason);
    }

    /// <summary>A list that has other items than it counts.</summary>
    private sealed class Miscounted(int counted, int had) : IReadOnlyList<int>
    {
        public int Count => counted;

        public int this[int index] => 0;

        public IEnumerator<int> GetEnumerator() => Enumerable.Repeat(0, had).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
