using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TemplateSms.TestKit.Compiling;

/// <summary>An additional file whose bytes are not text, as the compiler hands it over.</summary>
public sealed class UndecodableFile(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
}
