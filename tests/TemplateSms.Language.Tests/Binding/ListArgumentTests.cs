using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Binding;

public class ListArgumentTests
{
    [Theory]
    [InlineData("names | array.contains {|SMS2004:5|}", "'array.contains' compares '5' of type long with elements of type string, which it never equals")]
    [InlineData("counts | array.contains {|SMS2004:\"5\"|}", "'array.contains' compares '\"5\"' of type string with elements of type int, which it never equals")]
    [InlineData("counts | array.contains {|SMS2004:1.0|}", "'array.contains' compares '1.0' of type double with elements of type int, which it never equals")]
    [InlineData("counts | array.contains {|SMS2004:1m|}", "'array.contains' compares '1m' of type decimal with elements of type int, which it never equals")]
    [InlineData("days | array.contains {|SMS2004:t|}", "'array.contains' compares 't' of type time with elements of type date, which it never equals")]
    [InlineData("sizes | array.contains {|SMS2004:name|}", "'array.contains' compares 'name' of type string with elements of type enum(small|large), which it never equals")]
    [InlineData("sizes | array.contains {|SMS2004:other|}", "'array.contains' compares 'other' of type enum(small|huge) with elements of type enum(small|large), which it never equals")]
    [InlineData("sizes | array.contains {|SMS2003:\"larg\"|}", "'larg' is not a member of enum(small|large); did you mean 'large'?")]
    [InlineData("lists | array.contains {|SMS2004:counts|}", "'array.contains' compares 'counts' of type list(int) with elements of type list(int), which it never equals")]
    [InlineData("names | array.sort {|SMS2004:\"length\"|} | array.size", "'array.sort' reads a member of each element, and a value of type string has no member 'length'")]
    [InlineData("sizes | array.map {|SMS2004:\"name\"|} | array.size", "'array.map' reads a member of each element, and a value of type enum(small|large) has no member 'name'")]
    [InlineData("{|SMS2004:maybe | object.default counts|} | array.size", "'object.default' takes no list(string)? and list(int) together")]
    public void Argument_ThatDoesNotGoWithTheList_IsRefused(string code, string message) =>
        Assert.Equal(message, Assert.Single(Verify(Template(code)).Findings).Message);

    [Theory]
    [InlineData("sizes | array.contains \"large\"")]
    [InlineData("sizes | array.contains null")]
    [InlineData("counts | array.contains 1")]
    [InlineData("days | array.contains at")]
    [InlineData("days | array.map \"year\" | array.size")]
    [InlineData("orders | array.map \"id\" | array.size")]
    [InlineData("maybe | object.default names | array.size")]
    public void Argument_ThatGoesWithTheList_IsTaken(string code) => Verify(Template(code));

    [Theory]
    [InlineData("x = {|SMS2003:sizes|}", "A local holds no list(enum(small|large)), since each parameter has an enum of its own in C#; use the parameter where the list is needed")]
    [InlineData("({|SMS2003:1 > 2 ? sizes : sizes|}) | array.size", "One value is of type list(enum(small|large)), the other of type list(enum(small|large))")]
    public void ListOfEnums_WhereCSharpNeedsItsType_IsRefused(string code, string message) =>
        Assert.Equal(message, Assert.Single(Verify(Template(code)).Findings, f => f.Rule.Id == "SMS2003").Message);

    private static string Template(string code) =>
        $$$"""
        ---
        unencodable: replace
        segments: dynamic
        params:
          names: list(string(5), 3)
          maybe: list(string(5), 3)?
          counts: list(int(0..9), 3)
          days: list(date, 3)
          sizes: list(enum(small|large), 3)
          lists: list(list(int(0..9), 2), 2)
          orders: list(Shop.Order, 3)
          name: string(5)
          other: enum(small|huge)
          t: time
          at: datetime
        ---
        {{ {{{code}}} }}{{ if false }}{{ names; maybe; counts; days; sizes.size; lists.size; orders.size; name; other; t; at }}{{ end }}
        """;
}
