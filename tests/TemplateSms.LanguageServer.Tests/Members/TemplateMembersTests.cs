using TemplateSms.LanguageServer.Members;

namespace TemplateSms.LanguageServer.Tests.Members;

public sealed class TemplateMembersTests
{
    private const string Code = """
        namespace Shop;
        record Order(string Name, Customer? Customer, IReadOnlyList<Line> Lines);
        record Customer(string FirstName, Address Address);
        record Address(string City);
        record Line(string Title);
        """;

    [Theory]
    [InlineData("{{ order.na^me }}", "string Name")]
    [InlineData("{{ order.^name }}", "string Name")]
    [InlineData("{{ order.customer?.first_name^ }}", "string FirstName")]
    [InlineData("{{ order.Customer.address.ci^ty }}", "string City")]
    [InlineData("{{ order.cus^tomer.address.city }}", "Customer? Customer")]
    [InlineData("{{ for line in order.lines }}{{ line.ti^tle }}{{ end }}", "string Title")]
    [InlineData("{{ for line in orders; line.cus^tomer; end }}", "Customer? Customer")]
    [InlineData("{{ order.lines[0].ti^tle }}", "string Title")]
    [InlineData("{{ who = order.customer; who.first^_name }}", "string FirstName")]
    [InlineData("{{ who = who.x; who.first^_name }}", null)]
    [InlineData("{{ order.nothing^ }}", null)]
    [InlineData("{{ name.si^ze }}", null)]
    [InlineData("{{ 'a' | string.up^case }}", null)]
    [InlineData("{{ if order.cus^tomer. ", "Customer? Customer")]
    public void MemberAt_Path_IsTheMemberOfTheProjectsType(string body, string? expected)
    {
        using var folder = new EditorFolder();
        folder.Write("Order.cs", Code);
        var text = $"---\nparams:\n  name: string(5)\n  order: Shop.Order\n  orders: list(Shop.Order, 3)\n---\n{body}";
        var template = folder.Template("a.smstpl", text.Replace("^", "", StringComparison.Ordinal));

        var member = new TemplateMembers(template).MemberAt(text.IndexOf('^', StringComparison.Ordinal));

        Assert.Equal(expected, member is null ? null : $"{member.Type.Text} {member.Name}");
    }

    [Fact]
    public void MemberAt_EveryOffsetOfEveryTemplate_Answers()
    {
        foreach (var template in CorpusTemplates.All)
        {
            var members = new TemplateMembers(template);
            for (var offset = 0; offset <= template.Text.Length; offset++)
                members.MemberAt(offset);
        }
    }
}
