using System.Text;
using TemplateSms.Cli.Json;

namespace TemplateSms.Cli.Rendering.Cases;

/// <summary>The answer to a case: its text, or an error.</summary>
/// <param name="Id">The case's identifier in JSON, as it came.</param>
internal sealed record CaseAnswer(string Id, string? Text, string? Error)
{
    public string ToJson() => Text is null
        ? $$"""{"id":{{Id}},"error":{{JsonText.Write(Error ?? "")}}}"""
        : $$"""{"id":{{Id}},"text":{{JsonText.Write(Text)}}}""";

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Id = ").Append(Id);
        return true;
    }
}
