using System.Text.Json;
using StreamJsonRpc;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Tests;
using TemplateSms.LanguageServer.Workspace;
using TemplateSms.Soak.Making;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Editing;

/// <summary>
/// Types into templates of the corpus through the language server, and asks it for everything at any place: it answers each time, with places
/// inside the document, and finds what a fresh compilation of the text finds.
/// </summary>
internal sealed class EditingScenario : IScenario
{
    private const int Documents = 16;

    // A comparison waits for the findings, which is the longest of all.
    private const int EditsBetweenComparisons = 10;

    public string Name => "editing";

    public string Summary => "The language server answers every request about half-typed templates, and its text stays the editor's. Size: edits, each with two requests.";

    public int FullSize => 10_000;

    public int SmallSize => 60;

    public SoakOutcome Run(int size, int seed, TextWriter output) => Task.Run(() => RunAsync(size, seed, output)).GetAwaiter().GetResult();

    private static async Task<SoakOutcome> RunAsync(int size, int seed, TextWriter output)
    {
        var choices = new Choices(seed);
        using var folder = new EditorFolder();
        var documents = Open(folder, choices);
        await using var client = await TestClient.StartAsync(folder.RootUri).ConfigureAwait(false);
        foreach (var document in documents)
            await client.OpenAsync(document.Uri, document.Content.Text).ConfigureAwait(false);
        var breaches = 0;
        var (answers, refusals, comparisons) = (0L, 0L, 0L);
        for (var edit = 0; edit < size; edit++)
        {
            var document = choices.Pick(documents);
            await client.ChangeAsync(document.Uri, document.Type(choices)).ConfigureAwait(false);
            for (var request = 0; request < 2; request++)
            {
                var (method, parameters) = EditorRequests.Any(document.Uri, document.Place(choices), choices);
                var answer = await AskAsync(client, method, parameters).ConfigureAwait(false);
                answers++;
                if (answer.Error is { } error && method != EditorRequests.Rename)
                    Tell(edit, $"{method}: {error}", document);
                else if (answer.Error is not null)
                    refusals++;
                else if (method != EditorRequests.Rename && PlacesInside.Outside(answer.Result, document.Uri, document.Content) is { } place)
                    Tell(edit, $"{method} tells of {place}, which is outside of the document", document);
            }

            if (edit % EditsBetweenComparisons != 0)
                continue;
            comparisons++;
            if (await DifferenceAsync(client, folder, documents, document).ConfigureAwait(false) is { } difference)
                Tell(edit, difference, document);
        }

        if (!await client.LeaveAsync().ConfigureAwait(false))
            Tell(size, "the server did not leave in order", documents[0]);
        return new SoakOutcome(breaches, [new SoakFigure("answers", answers), new SoakFigure("refused names", refusals), new SoakFigure("compared with a fresh compilation", comparisons)]);

        void Tell(int edit, string what, TypedDocument document)
        {
            breaches++;
            output.WriteLine($"BREACH edit {edit}: {what}\n{JsonSerializer.Serialize(document.Content.Text)}");
        }
    }

    private static List<TypedDocument> Open(EditorFolder folder, Choices choices)
    {
        var texts = CorpusTemplates.All.Where(template => template.Text.Length is > 0 and < 2_000).Select(template => template.Text).Distinct(StringComparer.Ordinal).ToList();
        var names = Enumerable.Range(0, Documents).Select(index => $"{(char)('a' + index)}.smstpl").ToList();
        // The second is a culture variant of the first.
        names[1] = "a.fr.smstpl";
        var documents = names.Select(name => new TypedDocument(folder.UriOf(name), choices.Pick(texts))).ToList();
        foreach (var (document, name) in documents.Zip(names))
            folder.Write(name, document.Content.Text);
        return documents;
    }

    private static async Task<(JsonElement Result, string? Error)> AskAsync(TestClient client, string method, object parameters)
    {
        try
        {
            return (await client.AskAsync(method, parameters).ConfigureAwait(false), null);
        }
        catch (RemoteRpcException exception)
        {
            // Where it failed, as the server tells.
            return (default, $"{exception.Message} {(exception.DeserializedErrorData as StreamJsonRpc.Protocol.CommonErrorData)?.StackTrace?.ReplaceLineEndings(" ")}");
        }
        catch (TimeoutException)
        {
            return (default, "no answer in half a minute");
        }
    }

    private static async Task<string?> DifferenceAsync(TestClient client, EditorFolder folder, IReadOnlyList<TypedDocument> documents, TypedDocument document)
    {
        var fresh = new ServerWorkspace([folder.Root]);
        foreach (var open in documents)
            fresh.Open(new DocumentItem(open.Uri, "smstpl", 1, open.Content.Text));
        var expected = fresh.Find(document.Uri)!.Findings.Select(finding => Line(finding.Rule.Id, document.Content.RangeOf(finding.Span, PositionEncoding.Utf16), finding.Message)).ToList();
        try
        {
            await client.DiagnosticsAsync(document.Uri, told => told.Select(Line).SequenceEqual(expected)).ConfigureAwait(false);
            return null;
        }
        catch (TimeoutException exception)
        {
            return $"a fresh compilation finds {string.Join(", ", expected)}; {exception.Message}";
        }
    }

    private static string Line(JsonElement diagnostic) => Line(
        diagnostic.GetProperty("code").GetString()!,
        diagnostic.GetProperty("range").Deserialize<DocumentRange>(JsonSerializerOptions.Web),
        diagnostic.GetProperty("message").GetString()!);

    private static string Line(string id, DocumentRange range, string message) => $"{id} {range.Start.Line}:{range.Start.Character}-{range.End.Line}:{range.End.Character} {message}";
}
