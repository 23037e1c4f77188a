using System.Text.Json.Nodes;

namespace TemplateSms.Isendpro.Tests.Contract;

/// <summary>An operation of the provider's document, with everything that it names.</summary>
internal sealed record DocumentOperation(string Id, string Method, string Path, IReadOnlyList<DocumentField> Request, JsonNode Answer)
{
    /// <summary>Whether the answer is a file, whose content the document does not describe.</summary>
    public bool AnswersAFile => (string?)Answer["format"] == "binary";

    /// <summary>The fields of the answer, without the levels around them.</summary>
    public IReadOnlyList<DocumentField> AnswerFields => [.. ProviderDocument.FieldsOf(Entry)];

    /// <summary>The schema of one entry, below as many levels of <c>etat</c> as the answer has.</summary>
    private JsonNode Entry
    {
        get
        {
            var entry = Answer;
            while (ProviderDocument.Resolve(entry)["properties"]?["etat"] is { } inner)
            {
                entry = ProviderDocument.Resolve(inner);
                entry = entry["items"] is { } items ? ProviderDocument.Resolve(items) : entry;
            }

            return entry;
        }
    }

    public override string ToString() => Id;
}
