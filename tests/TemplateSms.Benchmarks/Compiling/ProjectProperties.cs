using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TemplateSms.Benchmarks.Compiling;

/// <summary>What a build tells the generator of the project.</summary>
internal sealed class ProjectProperties : AnalyzerConfigOptionsProvider
{
    private static readonly Values _values = new();

    public override AnalyzerConfigOptions GlobalOptions => _values;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _values;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile.Path.EndsWith(".razor", StringComparison.Ordinal) ? new Component(textFile.Path) : _values;

    private sealed class Values : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(KeyComparer)
        {
            ["build_property.RootNamespace"] = "Scratch",
            ["build_property.ProjectDir"] = ScratchCompilation.Folder,
            ["build_property.RazorLangVersion"] = "8.0",
            ["build_property.RazorConfiguration"] = "MVC-3.0",
        };

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);

        public override IEnumerable<string> Keys => _values.Keys;
    }

    // Razor's targets tell its generator the path within the project, in base 64.
    private sealed class Component(string path) : AnalyzerConfigOptions
    {
        private const string Key = "build_metadata.AdditionalFiles.TargetPath";

        private readonly string _target = Convert.ToBase64String(Encoding.UTF8.GetBytes(path[ScratchCompilation.Folder.Length..]));

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == Key ? _target : null;
            return value is not null || _values.TryGetValue(key, out value);
        }

        public override IEnumerable<string> Keys => _values.Keys.Append(Key);
    }
}
