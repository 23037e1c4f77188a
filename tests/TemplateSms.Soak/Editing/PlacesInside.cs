using System.Text.Json;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Text;

namespace TemplateSms.Soak.Editing;

/// <summary>Looks through an answer for places that its document does not have.</summary>
internal static class PlacesInside
{
    /// <summary>The first place outside, as it is written; null where all are inside. Places of other documents are left out.</summary>
    public static string? Outside(JsonElement answer, string uri, DocumentText content)
    {
        if (answer.ValueKind == JsonValueKind.Array)
            return answer.EnumerateArray().Select(item => Outside(item, uri, content)).FirstOrDefault(found => found is not null);
        if (answer.ValueKind != JsonValueKind.Object || IsElsewhere(answer, uri))
            return null;
        if (IsPlace(answer))
            return IsInside(answer.Deserialize<Position>(JsonSerializerOptions.Web), content) ? null : answer.GetRawText();
        return answer.EnumerateObject().Where(member => !IsOfFiles(member.Name)).Select(member => Outside(member.Value, uri, content)).FirstOrDefault(found => found is not null);
    }

    private static bool IsElsewhere(JsonElement item, string uri) => item.TryGetProperty("uri", out var other) && other.GetString() != uri;

    // Edits by file have the names of the files where a member's name is.
    private static bool IsOfFiles(string name) => name is "changes" or "documentChanges";

    private static bool IsPlace(JsonElement item) =>
        item.TryGetProperty("line", out var line) && item.TryGetProperty("character", out var character) && line.ValueKind == JsonValueKind.Number && character.ValueKind == JsonValueKind.Number;

    private static bool IsInside(Position place, DocumentText content) => content.PositionOf(content.OffsetOf(place, PositionEncoding.Utf16), PositionEncoding.Utf16) == place;
}
