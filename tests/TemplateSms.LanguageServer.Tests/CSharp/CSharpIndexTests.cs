using TemplateSms.LanguageServer.CSharp;

namespace TemplateSms.LanguageServer.Tests.CSharp;

public sealed class CSharpIndexTests
{
    [Theory]
    [InlineData("namespace Shop; class Order { public string Name { get; } internal int Count; string Hidden { get; } public static int All { get; } public const int Most = 1; public int Set { set { } } public int Read => 1; public int Private { private get; set; } }", "Count Name Read")]
    [InlineData("namespace Shop { public record Order(string Name, int Count) { public string Text => Name; public int Count { get; init; } = Count; } }", "Count Name Text")]
    [InlineData("namespace Shop; interface Order { string Name { get; } private int Hidden => 1; }", "Name")]
    [InlineData("namespace Shop; partial class Order { public int A; } partial class Order { public int B, C; }", "A B C")]
    [InlineData("namespace Shop; class Order : Document { public int A; } class Document : Base.Entity, IEquatable<Order> { public string Number { get; } } namespace Base { class Entity { public int Id; } }", "A Id Number")]
    [InlineData("namespace Shop; class Order : Other { public int A; } class Other : Order { public int B; }", "A B")]
    [InlineData("namespace Shop; class Order<T> { public T Value { get; } }", "Value")]
    [InlineData("namespace Shop; class Order { public string Name { get; } public str", "Name")]
    public void MembersOf_Type_AreThoseThatTheGeneratedCodeReads(string code, string expected)
    {
        var index = Of(code);

        Assert.Equal(expected, string.Join(' ', index.MembersOf(index.Find("Shop.Order")!).Select(member => member.Name).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("namespace Shop; class Order { public Line Line { get; } } class Line;", "Shop.Line")]
    [InlineData("namespace Shop; class Order { public Line? Line { get; } public class Line; } class Line;", "Shop.Order.Line")]
    [InlineData("namespace Shop.Orders { class Order { public Line Line { get; } } } namespace Shop { class Line; }", "Shop.Line")]
    [InlineData("using Goods; namespace Shop; class Order { public Line Line { get; } }", "Goods.Line", "namespace Goods; record struct Line;")]
    [InlineData("namespace Shop; class Order { public Line Line { get; } }", "Goods.Line", "global using Goods; namespace Goods { class Line; }")]
    [InlineData("using Line = Goods.Item; namespace Shop; class Order { public Line Line { get; } }", "Goods.Item", "namespace Goods; class Item;")]
    [InlineData("namespace Shop; class Order { public G.Item Line { get; } }", "Goods.Item", "global using G = Goods; namespace Goods { class Item; }")]
    [InlineData("namespace Shop; class Order { public global::Goods.Item Line { get; } }", "Goods.Item", "namespace Goods; class Item;")]
    [InlineData("namespace Shop; class Order { public string Line { get; } }", null)]
    public void Find_TypeOfMember_IsLookedUpAsCSharpDoes(string code, string? expected, params string[] others)
    {
        var index = Of([code, .. others]);
        var order = index.Files.SelectMany(file => file.Types).Single(type => type.FullName.EndsWith("Order", StringComparison.Ordinal));

        Assert.Equal(expected, index.Find(order.Members.Single(member => member.Name == "Line").Type)?.FullName);
    }

    [Theory]
    [InlineData("Line[]", "Line")]
    [InlineData("IReadOnlyList<Line>", "Line")]
    [InlineData("System.Collections.Generic.List<Line?>?", "Line?")]
    [InlineData("Lines", "Line")]
    [InlineData("Dictionary<string, Line>", null)]
    [InlineData("List<(int, Line)>", "(int, Line)")]
    [InlineData("Line", null)]
    public void ElementOf_Type_IsThatOfItsList(string type, string? expected)
    {
        var index = Of("class Line; class Lines : List<Line>;");

        Assert.Equal(expected, index.ElementOf(new CSharpTypeText(type, CSharpScope.Global))?.Text);
    }

    [Theory]
    [InlineData("Sms.SendOrder(client, to, order_id: 1)", "Sms", 3, "order_id")]
    [InlineData("client.SendOrder(to, @class: 1, name: 2)", "client", 3, "class name")]
    [InlineData("client?.SendOrder(to)", "", 1, "")]
    [InlineData("global::Shop.Sms.SendOrder()", "Shop.Sms", 0, "")]
    [InlineData("SendOrder(x: 1)", null, 1, "x")]
    [InlineData("Get().SendOrder(1)", "", 1, "")]
    [InlineData("numbers.Select(Sms.SendOrder)", "Sms", null, "")]
    public void CallsOf_Method_HaveReceiverAndNames(string call, string? receiver, int? arguments, string names)
    {
        var code = $"var x = {call};";
        var found = Assert.Single(Of(code).CallsOf(["SendOrder"])).Call;

        Assert.Equal((receiver, arguments), (found.Receiver, found.Arguments));
        Assert.Equal(names, string.Join(' ', found.Names.Select(name => name.Name)));
        Assert.Equal("SendOrder", code.Substring(found.Span.Start, found.Span.Length));
    }

    [Fact]
    public void Read_ExpressionOfManyTerms_LosesNoTypeBeforeIt()
    {
        var code = $"class Order; class Texts {{ string All = Sms.A() + {string.Join(" + ", Enumerable.Repeat("\"a\"", 50_000))}; }}";

        Assert.NotNull(Of(code).Find("Order"));
    }

    private static CSharpIndex Of(params string[] codes) => new([.. codes.Select((code, i) => CSharpReader.Read($"{i}.cs", code))]);
}
