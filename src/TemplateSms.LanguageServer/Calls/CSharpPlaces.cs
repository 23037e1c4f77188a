using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.CSharp;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Calls;

/// <summary>Places in the C# of a project, in the units of a client.</summary>
/// <param name="project">The project that the files belong to.</param>
internal sealed class CSharpPlaces(ProjectView project, PositionEncoding encoding)
{
    /// <summary>A span of a file as a place; null where the file cannot be read any more.</summary>
    public Location? LocationOf(string path, TextSpan span) =>
        project.CSharpTextOf(path) is { } text ? new Location(DocumentPath.ToUri(path), text.RangeOf(span, encoding)) : null;

    /// <summary>The call whose method has a place, or ends there; null for none.</summary>
    public (CSharpFile File, CSharpCall Call)? CallAt(string path, Position position)
    {
        if (project.CSharpTextOf(path) is not { } text)
            return null;
        var offset = text.OffsetOf(position, encoding);
        var file = CSharpReader.Read(path, text.Text);
        var call = file.Calls.SelectMany(calls => calls).FirstOrDefault(call => call.Span.Start <= offset && offset <= call.Span.End);
        return call is null ? null : (file, call);
    }
}
