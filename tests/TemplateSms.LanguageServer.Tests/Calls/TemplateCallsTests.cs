using TemplateSms.LanguageServer.Calls;

namespace TemplateSms.LanguageServer.Tests.Calls;

public sealed class TemplateCallsTests
{
    private const string Template = "---\nparams:\n  name: string(5)\n  order_id: string(5) = x\n---\n{{ name }}{{ order_id }}";

    [Theory]
    [InlineData("Sms.OrderShipped(\"a\")", true)]
    [InlineData("Sms.TryOrderShipped(\"a\", out var content, out _)", true)]
    [InlineData("Shop.Texts.Sms.SendOrderShipped(client, to, name)", true)]
    [InlineData("names.Select(Sms.OrderShipped)", true)]
    [InlineData("client.SendOrderShipped(to, name)", true)]
    [InlineData("client?.SendOrderShipped(to, name, orderId: \"b\", cancellationToken: token)", true)]
    [InlineData("_sms.SendOrderShipped(to, \"a\", \"b\", options, token)", true)]
    [InlineData("client.SendOrderShipped(to)", false)]
    [InlineData("client.SendOrderShipped(to, customer: name)", false)]
    [InlineData("client.SendOrderShipped(1, 2, 3, 4, 5, 6, 7)", false)]
    [InlineData("this.SendOrderShipped(to, name)", false)]
    [InlineData("SendOrderShipped(to, name)", false)]
    [InlineData("order.OrderShipped()", false)]
    [InlineData("Sms.OrderLost(\"a\")", false)]
    public void Of_Template_HasTheCallsOfItsMethodsAndNoOther(string call, bool isCall)
    {
        using var folder = new EditorFolder();
        folder.Write("Sender.cs", $"class Sender {{ object Send() => {call}; }}");

        Assert.Equal(isCall ? 1 : 0, TemplateCalls.Of(folder.Template("order_shipped.smstpl", Template)).Count);
    }

    [Fact]
    public void Of_StaticUsing_CountsTheNameAlone()
    {
        using var folder = new EditorFolder();
        folder.Write("Sender.cs", "using static Shop.Sms; class Sender { object Send() => OrderShipped(\"a\"); }");

        Assert.Single(TemplateCalls.Of(folder.Template("order_shipped.smstpl", Template)));
    }

    [Fact]
    public void Of_NamedMethodAndVariant_AreThoseOfTheMessage()
    {
        using var folder = new EditorFolder();
        folder.Write("Sender.cs", "class Sender { object Send() => Sms.Parcel(); }");
        folder.Write("order.smstpl", "---\nname: Parcel\n---\nHi");

        Assert.Single(TemplateCalls.Of(folder.Template("order.fr.smstpl", "Salut")));
    }
}
