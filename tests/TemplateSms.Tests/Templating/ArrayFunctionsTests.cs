using TemplateSms.Templating;

namespace TemplateSms.Tests.Templating;

public class ArrayFunctionsTests
{
    private static readonly IReadOnlyList<int> _numbers = [3, 1, 3, 2];
    private static readonly IReadOnlyList<string>? _none = null;

    [Fact]
    public void Lists_Printed_LookLikeJson()
    {
        Assert.Equal("[\"a\", \"b\\\"c\"]", TextForm.Of(["a", "b\"c"]));
        Assert.Equal("[3, 1, 3, 2]", TextForm.Of(_numbers));
        Assert.Equal("[]", TextForm.Of(Array.Empty<int>()));
        Assert.Equal("[12.50, null]", TextForm.Of(new decimal?[] { 12.50m, null }));
        Assert.Equal("[true, false]", TextForm.Of(new[] { true, false }));
        Assert.Equal("[22 Nov 2026]", TextForm.Of(new[] { new DateOnly(2026, 11, 22) }));
        Assert.Equal("[\"a\", null]", TextForm.Of(new[] { "a", null }));
        Assert.Null(TextForm.Of(_none));
    }

    [Fact]
    public void Parts_OfAList_AreLists()
    {
        Assert.Equal([3, 1], ArrayFunctions.Limit(_numbers, 2));
        Assert.Equal([1, 3, 2], ArrayFunctions.Offset(_numbers, 1));
        Assert.Equal([2, 3, 1, 3], ArrayFunctions.Reverse(_numbers));
        Assert.Equal([1, 2, 3, 3], ArrayFunctions.Sort(_numbers));
        Assert.Equal([3, 1, 2], ArrayFunctions.Uniq(_numbers));
        Assert.Empty(ArrayFunctions.Limit(_numbers, 0));
        Assert.Equal(_numbers, ArrayFunctions.Limit(_numbers, 9));
        Assert.Empty(ArrayFunctions.Offset(_numbers, 9));
        Assert.Equal(_numbers, ArrayFunctions.Offset(_numbers, -1));
        Assert.Equal([1, 2], ArrayFunctions.Concat([1], [2]));
    }

    [Fact]
    public void Item_OfAList_IsNullOutsideIt()
    {
        string[] tags = ["new", "vip"];
        int?[] gaps = [null, 2];

        Assert.Equal(3, ArrayFunctions.First(_numbers));
        Assert.Equal(2, ArrayFunctions.Last(_numbers));
        Assert.Equal("new", ArrayFunctions.At(tags, 0));
        Assert.Null(ArrayFunctions.At(tags, 5));
        Assert.Equal("vip", ArrayFunctions.At(tags, -1));
        Assert.Null(ArrayFunctions.At(tags, -3));
        Assert.Null(ArrayFunctions.First(Array.Empty<int>()));
        Assert.Null(ArrayFunctions.First(gaps));
        Assert.Equal(2, ArrayFunctions.Last(gaps));
    }

    [Fact]
    public void Null_List_StaysNullOrIsEmptyAsInScriban()
    {
        Assert.Equal(0, ArrayFunctions.Size(_none));
        Assert.Null(ArrayFunctions.First(_none));
        Assert.Null(ArrayFunctions.Last(_none));
        Assert.Equal("", ArrayFunctions.Join(_none, ","));
        Assert.Null(ArrayFunctions.Limit(_none, 1));
        Assert.Null(ArrayFunctions.Offset(_none, 1));
        Assert.Null(ArrayFunctions.Uniq(_none));
        Assert.Equal("[]", TextForm.Of(ArrayFunctions.Sort(_none)));
        Assert.Equal("[]", TextForm.Of(ArrayFunctions.Reverse(_none)));
    }

    [Fact]
    public void Join_List_PrintsItsItems()
    {
        Assert.Equal("3, 1, 3, 2", ArrayFunctions.Join(_numbers, ", "));
        Assert.Equal("3132", ArrayFunctions.Join(_numbers, ""));
        Assert.Equal("a,,", ArrayFunctions.Join(["a", null, ""], ","));
        Assert.Equal("true/false", ArrayFunctions.Join([true, false], "/"));
        Assert.Equal("1.50,", ArrayFunctions.Join([1.50m, (decimal?)null], ","));
    }

    [Theory]
    [InlineData("b A a B é z", "a A b B é z")]
    [InlineData("zèbre Zebra zebra éa eb", "éa eb zebra Zebra zèbre")]
    [InlineData("ß st ss", "ss ß st")]
    [InlineData("œ oe of ł m k", "k ł m oe œ of")]
    [InlineData("b10 b2 1 _", "1 _ b10 b2")]
    public void Sort_Texts_IsTheSameOnEveryMachine(string texts, string expected) =>
        Assert.Equal(expected, ArrayFunctions.Join(ArrayFunctions.Sort(texts.Split(' ')), " "));

    [Fact]
    public void SortBy_Member_KeepsEqualItemsInPlace()
    {
        (string Name, decimal Price)[] items = [("Green tea", 4.50m), ("Mug", 12.00m), ("Honey", 6.25m), ("Cup", 12.00m)];

        Assert.Equal("Green tea, Honey, Mug, Cup", ArrayFunctions.Join(ArrayFunctions.Map(ArrayFunctions.SortBy(items, item => item.Price), item => item.Name), ", "));
        Assert.Equal("Cup", ArrayFunctions.SortBy(items, item => item.Name)[0].Name);
    }

    [Fact]
    public void Contains_List_ComparesExactly()
    {
        Assert.True(ArrayFunctions.Contains(_numbers, 2));
        Assert.False(ArrayFunctions.Contains(["Sale"], "sale"));
        Assert.False(ArrayFunctions.Contains(_none, "sale"));
    }
}
