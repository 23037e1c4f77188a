using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TemplateSms.TestKit.Compiling;

/// <summary>An additional file that exists only in the test.</summary>
public sealed class InMemoryFile(string path, SourceText text) : AdditionalText
{
    public InMemoryFile(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
