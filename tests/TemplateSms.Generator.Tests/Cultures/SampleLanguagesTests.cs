using System.Globalization;
using System.Runtime.CompilerServices;
using TemplateSms.Generator.Analyzers;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Cultures;

/// <summary>The languages of the sample OrderShop, and what a change that breaks one is answered with.</summary>
public sealed class SampleLanguagesTests
{
    private const int MostShown = 12;
    private const string Wanted = "fr, de, pl, ar";

    [Fact]
    public async Task Sample_AsItIs_HasNoFinding() => Assert.Equal([], await FindAsync(Sample()));

    [Fact]
    public async Task Variant_ThatIsRemoved_IsMissedAtTheBase() => Assert.Equal(
        ["order_shipped.smstpl(1,1): SMS2037 '---'"],
        await FindAsync(Sample().WithoutTemplate("order_shipped.pl.smstpl")));

    [Fact]
    public async Task PluralForm_ThatIsRemoved_IsMissedAtItsCall() => Assert.Equal(
        ["order_shipped.pl.smstpl(1,88): SMS3019 'sms.plural'", "order_shipped.pl.smstpl(3,49): SMS3019 'sms.plural'"],
        await FindAsync(Changed("order_shipped.pl.smstpl", " few: \"produkty\"", "")));

    [Fact]
    public async Task Parameter_ThatATranslationLost_IsMissedInIt() => Assert.Equal(
        ["order_shipped.fr.smstpl(1,1): SMS2038 'Bonjour {{ o…'"],
        await FindAsync(Changed("order_shipped.fr.smstpl", " : {{ tracking }}", "")));

    [Fact]
    public async Task Text_ThatIsTooLong_OverflowsInItsLanguage() => Assert.Equal(
        ["order_shipped.de.smstpl(3,198): SMS3002 'tracking'"],
        await FindAsync(Changed("order_shipped.de.smstpl", "versandt", "mit unserem eigenen Wagen von unserem Lager in Hamburg aus an Ihre Adresse versandt")));

    private static TestProject Changed(string file, string from, string to)
    {
        var text = File.ReadAllText(Path.Combine(Folder(), "Templates", file));
        Assert.Contains(from, text, StringComparison.Ordinal);
        return With(Sample(), file, text.Replace(from, to, StringComparison.Ordinal));
    }

    private static TestProject Sample()
    {
        var project = TestProject.Empty
            .WithSource("Order.cs", "using System;\n" + File.ReadAllText(Path.Combine(Folder(), "Orders", "Order.cs")))
            .WithSource("Customer.cs", File.ReadAllText(Path.Combine(Folder(), "Orders", "Customer.cs")));
        return Directory.EnumerateFiles(Path.Combine(Folder(), "Templates"), "*.smstpl").Order(StringComparer.Ordinal)
            .Aggregate(project, (all, path) => With(all, Path.GetFileName(path), File.ReadAllText(path)));
    }

    // As the folder's .editorconfig says.
    private static TestProject With(TestProject project, string file, string text) => project
        .WithTemplate(file, text.ReplaceLineEndings("\n"))
        .WithFileOption(file, "smstpl_sender", "ACME Shop")
        .WithFileOption(file, "smstpl_unencodable", "replace")
        .WithFileOption(file, "smstpl_cultures", Wanted)
        .WithFileOption(file, "smstpl_stop_restriction_lifted", file.StartsWith("order_code", StringComparison.Ordinal) ? "true" : "false");

    private static async Task<IReadOnlyList<string>> FindAsync(TestProject project)
    {
        var found = await project.AnalyzeAsync(new TemplateAnalyzer(), new DuplicateTemplateAnalyzer());
        return
        [
            .. found.Select(diagnostic =>
            {
                var span = diagnostic.Location.GetLineSpan();
                var text = project.Templates.Single(file => file.Path == span.Path).GetText()!.ToString(diagnostic.Location.SourceSpan);
                return string.Create(
                    CultureInfo.InvariantCulture, $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {diagnostic.Id} '{(text.Length <= MostShown ? text : text[..MostShown] + "…")}'");
            }),
        ];
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../../../samples/OrderShop"));
}
