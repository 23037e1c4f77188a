using System.Text.Json;
using TemplateSms.LanguageServer.Text;

namespace TemplateSms.LanguageServer.Tests;

/// <summary>Requests as an editor writes them, and answers as it takes them.</summary>
internal static class Requests
{
    /// <summary>A request about a document.</summary>
    public static object Of(string uri) => new { textDocument = new { uri } };

    /// <summary>A request about all characters of a document.</summary>
    public static object OfAll(string uri) => new { textDocument = new { uri }, range = new { start = new { line = 0, character = 0 }, end = new { line = 9999, character = 0 } } };

    /// <summary>A text after the edits of an answer, whose places are in UTF-16.</summary>
    public static string Apply(string text, JsonElement edits)
    {
        var content = new DocumentText(text);
        foreach (var edit in edits.EnumerateArray().Select(edit => (Span: content.SpanOf(edit.GetProperty("range").Deserialize<Protocol.DocumentRange>(JsonSerializerOptions.Web), Protocol.PositionEncoding.Utf16), Text: edit.GetProperty("newText").GetString())).OrderByDescending(edit => edit.Span.Start))
            text = text[..edit.Span.Start] + edit.Text + text[edit.Span.End..];
        return text;
    }

    /// <summary>A stretch of a document, as <c>line:character-line:character</c>.</summary>
    public static string Range(JsonElement range) => $"{Place(range.GetProperty("start"))}-{Place(range.GetProperty("end"))}";

    /// <summary>A place in a document, as <c>line:character</c>.</summary>
    public static string Place(JsonElement position) => $"{position.GetProperty("line").GetInt32()}:{position.GetProperty("character").GetInt32()}";
}
