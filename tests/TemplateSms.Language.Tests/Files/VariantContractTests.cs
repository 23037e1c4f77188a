using TemplateSms.Language.Collections;
using TemplateSms.Language.Fixes;
using TemplateSms.Language.Sms;

namespace TemplateSms.Language.Tests.Files;

/// <summary>The settings that a variant takes from its base, and those that it gives itself.</summary>
public sealed class VariantContractTests
{
    private const string Base = "---\nparams:\n  code: int(1..9)\nsegments: 2\nsender: ACME\ntracker: order{{ code }}\nkind: marketing\nunencodable: reject\n---\nCode {{ code }}";

    [Fact]
    public void Variant_WithoutFrontMatter_HasTheSettingsOfItsBase()
    {
        var model = new Texts().With("order.smstpl", Base).With("order.fr.smstpl", "Voici {{ code }}").Compile("order.fr.smstpl").Model;

        Assert.Equal("code", Assert.Single(model.Parameters).Name);
        var settings = model.Settings;
        Assert.Equal((2, "ACME", TemplateKind.Marketing, Unencodable.Reject, "fr"), (settings.Segments, settings.Sender, settings.Kind, settings.Unencodable, settings.Culture));
    }

    [Fact]
    public void Variant_WithSettingsOfItsText_HasThose()
    {
        var settings = new Texts().With("order.smstpl", Base)
            .With("order.pl.smstpl", "---\nencoding: ucs2\nsegments: 3\nsender: SKLEP\nculture: de\n---\nKod {{ code }}")
            .Compile("order.pl.smstpl").Model.Settings;

        Assert.Equal((3, "SKLEP", TemplateEncoding.Ucs2, "de"), (settings.Segments, settings.Sender, settings.Encoding, settings.Culture));
    }

    [Fact]
    public void Variant_InAFolderWithDefaults_GivesWayToItsTagAndItsBase()
    {
        KeyValue[] defaults = [new("culture", "de"), new("kind", "transactional"), new("segments", "6"), new("encoding", "auto")];
        var settings = new Texts().With("order.smstpl", Base, defaults).With("order.fr.smstpl", "Voici {{ code }}", defaults).Compile("order.fr.smstpl").Model.Settings;

        Assert.Equal(("fr", TemplateKind.Marketing, 2, TemplateEncoding.Auto), (settings.Culture, settings.Kind, settings.Segments, settings.Encoding));
    }

    [Fact]
    public void Variant_WithASectionOfItsOwn_KeepsTheContractOfItsBase()
    {
        var settings = new Texts().With("order.smstpl", "Hi", new KeyValue("kind", "marketing")).With("order.fr.smstpl", "Hi", new KeyValue("kind", "transactional")).Compile("order.fr.smstpl").Model.Settings;

        Assert.Equal(TemplateKind.Marketing, settings.Kind);
    }

    [Theory]
    [InlineData("summary: x")]
    [InlineData("name: X")]
    [InlineData("gateway: twilio")]
    [InlineData("kind: marketing")]
    [InlineData("tracker: x")]
    [InlineData("params:\n  code: int(1..9)\n  more: int")]
    [InlineData("bounds:\n  a.b: int(1..9)")]
    public void Variant_WithASettingOfTheContract_IsAnErrorThatAFixRemoves(string setting)
    {
        var key = setting.Split(':')[0];
        var texts = new Texts().With("order.smstpl", Base).With("order.fr.smstpl", $"---\n{setting}\nencoding: auto\n---\nVoici {{{{ code }}}}");

        Assert.Equal($"SMS2036 4-{4 + key.Length}", texts.FindingsIn("order.fr.smstpl"));
        Assert.Equal($"'{key}' applies to all texts of a message, and 'order.smstpl' declares it; remove it here", texts.Compile("order.fr.smstpl").Findings[0].Message);
        Assert.Equal("---\nencoding: auto\n---\nVoici {{ code }}", Fixes.Fixing.Apply(texts.Resolve("order.fr.smstpl"), FixKey.RemoveSetting));
    }

    [Fact]
    public void Variant_OfABaseWithAnError_LeavesItToTheBase()
    {
        var texts = new Texts().With("order.smstpl", "---\nparams:\n  code: itn\n  2nd: int\nsender: '1'\nkind: x\ngateway: x\nsegments: 99999\n---\nHi {{ code }}").With("order.fr.smstpl", "Hi");

        Assert.Equal("", texts.FindingsIn("order.fr.smstpl"));
        Assert.NotEmpty(texts.Compile("order.smstpl").Findings);
    }

    [Fact]
    public void Variant_ThatNamesNoParameter_IsAnErrorInIt()
    {
        var texts = new Texts().With("order.smstpl", Base).With("order.fr.smstpl", "Voici {{ cdoe }}");

        Assert.Equal("SMS2001 9-13", texts.FindingsIn("order.fr.smstpl"));
        Assert.Equal("Voici {{ code }}", Fixes.Fixing.Apply(texts.Resolve("order.fr.smstpl"), FixKey.CorrectSpelling));
    }

    [Fact]
    public void Variant_ThatIsTooLong_HasAProofAndFixesOfItsOwn()
    {
        var texts = new Texts()
            .With("order.smstpl", "---\nunencodable: replace\nparams:\n  name: string(20)\n---\nHi {{ name }}")
            .With("order.fr.smstpl", new string('a', 145) + "{{ name }}");

        var finding = Assert.Single(texts.Compile("order.fr.smstpl").Findings);
        Assert.Equal("SMS3002", finding.Rule.Id);
        Assert.StartsWith("---\nsegments: 2\n---\n", Fixes.Fixing.Apply(texts.Resolve("order.fr.smstpl"), FixKey.RaiseSegments), StringComparison.Ordinal);
        Assert.Null(Fixes.Fixing.Apply(texts.Resolve("order.fr.smstpl"), FixKey.LowerLimit));
        Assert.Empty(texts.Compile("order.smstpl").Findings);
    }
}
