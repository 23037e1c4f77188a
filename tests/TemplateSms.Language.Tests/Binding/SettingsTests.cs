using TemplateSms.Language.Collections;
using TemplateSms.Language.Sms;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Binding;

public class SettingsTests
{
    [Fact]
    public void Settings_OfABareText_AreTheDefaults()
    {
        var settings = Verify("Hi").Model.Settings;

        Assert.Null(settings.Summary);
        Assert.Null(settings.Sender);
        Assert.Equal(TemplateEncoding.Gsm7, settings.Encoding);
        Assert.Equal(Unencodable.Transliterate, settings.Unencodable);
        Assert.False(settings.IsUnencodableChosen);
        Assert.Equal(1, settings.Segments);
        Assert.Equal(TemplateKind.Transactional, settings.Kind);
    }

    [Fact]
    public void Settings_AllGiven_AreRead()
    {
        var model = Verify("""
            ---
            summary: Tells a customer that the order has left.
            name: shipped
            sender: ACME Shop
            encoding: auto
            unencodable: reject
            segments: 3
            kind: marketing
            ---
            Hi
            """).Model;

        Assert.Equal("Shipped", model.MethodName);
        Assert.Equal("Tells a customer that the order has left.", model.Settings.Summary);
        Assert.Equal("ACME Shop", model.Settings.Sender);
        Assert.Equal(TemplateEncoding.Auto, model.Settings.Encoding);
        Assert.Equal(Unencodable.Reject, model.Settings.Unencodable);
        Assert.True(model.Settings.IsUnencodableChosen);
        Assert.Equal(3, model.Settings.Segments);
        Assert.Equal(TemplateKind.Marketing, model.Settings.Kind);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("6", 6)]
    [InlineData("'2'", 2)]
    [InlineData("dynamic", TemplateSettings.Dynamic)]
    public void Segments_InRange_AreRead(string value, int expected) =>
        Assert.Equal(expected, Verify($"---\nsegments: {value}\n---\nHi").Model.Settings.Segments);

    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("Dynamic")]
    [InlineData("two")]
    [InlineData("99999999999")]
    public void Segments_OutOfRange_AreMarked(string value) => Verify($"---\nsegments: {{|SMS3009:{value}|}}\n---\nHi");

    [Theory]
    [InlineData("---\nencoding: {|SMS2014:gsm|}\n---\nHi", "'gsm' is not a value of 'encoding'; it takes gsm7, ucs2, auto")]
    [InlineData("---\nencoding: {|SMS2014:GSM7|}\n---\nHi", "'GSM7' is not a value of 'encoding'; it takes gsm7, ucs2, auto; did you mean 'gsm7'?")]
    [InlineData("---\nencoding: {|SMS2014:1|}\n---\nHi", "'1' is not a value of 'encoding'; it takes gsm7, ucs2, auto")]
    [InlineData("---\nkind: '{|SMS2014:promo|}'\n---\nHi", "'promo' is not a value of 'kind'; it takes transactional, marketing, code")]
    [InlineData("---\nunencodable: {|SMS2014:replaced|}\n---\nHi", "'replaced' is not a value of 'unencodable'; it takes transliterate, replace, reject; did you mean 'replace'?")]
    public void Choice_ThatDoesNotExist_ListsTheOthers(string template, string message) =>
        Assert.Equal(message, Assert.Single(Verify(template).Findings).Message);

    [Theory]
    [InlineData("ACME")]
    [InlineData("ACME Shop 1")]
    [InlineData("1 2 3 a")]
    public void Sender_ThatTheGatewayTakes_IsKept(string sender) =>
        Assert.Equal(sender, Verify($"---\nsender: {sender}\n---\nHi").Model.Settings.Sender);

    [Theory]
    [InlineData("{|SMS3007:ACM|}", "it has 3 of at least 4 characters")]
    [InlineData("ACME Shop12{|SMS3007:34|}", "it has 13 of at most 11 characters")]
    [InlineData("ACME{|SMS3007:-|}Shop", "'-' U+002D HYPHEN-MINUS is not an ASCII letter, a digit or a space")]
    [InlineData("Caf{|SMS3007:é|} Bar", "'é' U+00E9 LATIN SMALL LETTER E WITH ACUTE is not an ASCII letter, a digit or a space")]
    [InlineData("ACME {|SMS3007:😀|}", "'😀' U+1F600 GRINNING FACE is not an ASCII letter, a digit or a space")]
    [InlineData("{|SMS3007:12345|}", "it consists of digits only")]
    [InlineData("'{|SMS3007: |}ACME'", "a space at either end is lost on the way")]
    [InlineData("'ACME{|SMS3007: |}'", "a space at either end is lost on the way")]
    [InlineData("\"{|SMS3007:AC\\x21ME|}\"", "'!' U+0021 EXCLAMATION MARK is not an ASCII letter, a digit or a space")]
    public void Sender_ThatTheGatewayRefuses_IsMarkedAtItsFault(string sender, string reason)
    {
        var finding = Assert.Single(Verify($"---\nsender: {sender}\n---\nHi").Findings);

        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderDefaults_ForKeysThatAreMissing_Count()
    {
        var model = Verify(
            "---\nkind: transactional\n---\nHi",
            "test.smstpl",
            new KeyValue("sender", "ACME Shop"),
            new KeyValue("kind", "marketing"),
            new KeyValue("segments", "2"),
            new KeyValue("unencodable", "replace"),
            new KeyValue("encoding", "ucs2")).Model;

        Assert.Equal("ACME Shop", model.Settings.Sender);
        Assert.Equal(TemplateKind.Transactional, model.Settings.Kind);
        Assert.Equal(2, model.Settings.Segments);
        Assert.Equal(Unencodable.Replace, model.Settings.Unencodable);
        Assert.True(model.Settings.IsUnencodableChosen);
        Assert.Equal(TemplateEncoding.Ucs2, model.Settings.Encoding);
    }

    [Theory]
    [InlineData("name", "other")]
    [InlineData("summary", "other")]
    public void FolderDefaults_OfWhatBelongsToOneTemplate_AreIgnored(string key, string value)
    {
        var model = Verify("Hi", "test.smstpl", new KeyValue(key, value)).Model;

        Assert.Equal("Test", model.MethodName);
        Assert.Null(model.Settings.Summary);
    }

    [Fact]
    public void FolderDefault_ThatIsBad_IsReportedAtTheFrontMatter() =>
        Verify("{|SMS2014:---|}\nsender: ACME\n---\nHi", "test.smstpl", new KeyValue("kind", "promo"));

    [Fact]
    public void FolderDefault_ThatIsBadWithoutFrontMatter_IsReportedAtTheTop() =>
        Verify("{|SMS3007:|}Hi", "test.smstpl", new KeyValue("sender", "12345"));

    [Theory]
    [InlineData("Templates/order_shipped.smstpl", "OrderShipped")]
    [InlineData(@"C:\shop\Templates\order-shipped.smstpl", "OrderShipped")]
    [InlineData("OrderShipped.SMSTPL", "OrderShipped")]
    [InlineData("order shipped.smstpl", "OrderShipped")]
    [InlineData("class.smstpl", "Class")]
    [InlineData("rappel_été.smstpl", "RappelÉté")]
    [InlineData("mfa_2.smstpl", "Mfa2")]
    public void Name_OfTheFile_NamesTheMethod(string path, string method) => Assert.Equal(method, Verify("Hi", path).Model.MethodName);

    [Theory]
    [InlineData("{|SMS2011:|}Hi", "2fa.smstpl")]
    [InlineData("{|SMS2011:|}Hi", "a+b.smstpl")]
    [InlineData("{|SMS2011:|}Hi", ".smstpl")]
    [InlineData("{|SMS2011:---|}\nsender: ACME\n---\nHi", "2fa.smstpl")]
    [InlineData("---\nname: {|SMS2011:order.fr|}\n---\nHi", "order.smstpl")]
    [InlineData("---\nname: \"{|SMS2011:2fa|}\"\n---\nHi", "order.smstpl")]
    public void Name_ThatCSharpCannotHave_IsMarked(string template, string path) => Verify(template, path);

    [Fact]
    public void Name_InTheFrontMatter_WinsOverTheFile() =>
        Assert.Equal("TwoFactor", Verify("---\nname: two_factor\n---\nHi", "2fa.smstpl").Model.MethodName);
}
