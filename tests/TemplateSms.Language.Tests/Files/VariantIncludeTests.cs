namespace TemplateSms.Language.Tests.Files;

/// <summary>The text of a culture includes texts of that culture.</summary>
public sealed class VariantIncludeTests
{
    private readonly Texts _texts = new Texts()
        .With("order.smstpl", "Hi {{ include 'signature' }}")
        .With("order.fr.smstpl", "Salut {{ include 'signature' }}")
        .With("order.fr-CA.smstpl", "Salut {{ include 'signature' }}")
        .With("order.de.smstpl", "Hallo {{ include 'signature' }}")
        .With("shared/signature.smstpl", "Bye {{ include 'shop' }}")
        .With("shared/signature.fr.smstpl", "Au revoir {{ include 'shop' }}")
        .With("shared/shop.smstpl", "shop")
        .With("shared/shop.fr.smstpl", "magasin");

    [Theory]
    [InlineData("order.smstpl", "Hi Bye shop")]
    [InlineData("order.fr.smstpl", "Salut Au revoir magasin")]
    [InlineData("order.fr-CA.smstpl", "Salut Au revoir magasin")]
    [InlineData("order.de.smstpl", "Hallo Bye shop")]
    public void Include_InTheTextOfACulture_TakesTheNearestVariant(string path, string text)
    {
        var compiled = _texts.Compile(path);

        Assert.Empty(compiled.Findings);
        Assert.Equal(text, compiled.Proof!.Gsm7!.Longest!.Text);
    }

    [Fact]
    public void Include_OfItself_IsACycle()
    {
        var texts = new Texts().With("order.smstpl", "Hi").With("order.fr.smstpl", "{{ include 'order' }}");

        Assert.Equal("SMS2018 11-18", texts.FindingsIn("order.fr.smstpl"));
    }
}
