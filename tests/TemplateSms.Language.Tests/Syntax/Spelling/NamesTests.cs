using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Tests.Syntax.Spelling;

public class NamesTests
{
    [Theory]
    [InlineData("order_shipped", "OrderShipped", "orderShipped")]
    [InlineData("order-shipped", "OrderShipped", "orderShipped")]
    [InlineData("OrderShipped", "OrderShipped", "orderShipped")]
    [InlineData("order__id_", "OrderId", "orderId")]
    [InlineData("été", "Été", "été")]
    [InlineData("x", "X", "x")]
    [InlineData("", "", "")]
    public void Name_OfATemplate_InCSharp(string name, string pascal, string camel)
    {
        Assert.Equal(pascal, Names.ToPascalCase(name));
        Assert.Equal(camel, Names.ToCamelCase(name));
    }

    [Theory]
    [InlineData("order_id", true)]
    [InlineData("_", true)]
    [InlineData("été2", true)]
    [InlineData("2nd", false)]
    [InlineData("a-b", false)]
    [InlineData("a b", false)]
    [InlineData("", false)]
    [InlineData("😀", false)]
    public void Identifier_HasLettersDigitsAndUnderscores(string name, bool expected) => Assert.Equal(expected, Names.IsIdentifier(name));
}
