using Microsoft.CodeAnalysis;

namespace TemplateSms.Generator.Tests.TestKit;

/// <summary>A generator small enough to test the kit with: one class a file, which knows the file's length.</summary>
internal sealed class LengthGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Select(static (file, token) => (Name: Path.GetFileNameWithoutExtension(file.Path), file.GetText(token)!.Length))
            .WithTrackingName("Length");
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(
            file.Name + ".g.cs",
            $$"""
            namespace Lengths;

            internal static class {{file.Name}}
            {
                public static int Length(int factor = 1) => checked({{file.Length}} * factor);
            }
            """));
    }
}
