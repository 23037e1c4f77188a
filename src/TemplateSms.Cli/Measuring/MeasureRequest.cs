using System.Text;
using System.Text.Json;
using TemplateSms.Cli.Json;

namespace TemplateSms.Cli.Measuring;

/// <summary>One line of input.</summary>
/// <param name="Id">The identifier as it is written, JSON and all: it goes back as it came.</param>
/// <param name="Text">The text.</param>
internal sealed record MeasureRequest(string Id, string Text)
{
    /// <exception cref="JsonException">The line is not an object with an <c>id</c> and a string <c>text</c>.</exception>
    public static MeasureRequest Parse(string line)
    {
        using var document = JsonKeys.Parse(line);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            throw new MalformedRequestException("not a JSON object");
        if (!root.TryGetProperty("id", out var id))
            throw new MalformedRequestException("no 'id'");
        if (!root.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
            throw new MalformedRequestException("no string 'text'");
        return new MeasureRequest(id.GetRawText(), JsonText.Read(text.GetRawText()));
    }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Id = ").Append(Id);
        return true;
    }
}
