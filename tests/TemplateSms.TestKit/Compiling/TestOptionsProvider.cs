using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TemplateSms.TestKit.Compiling;

/// <summary>Options of a test project: global ones, and those of single files.</summary>
public sealed class TestOptionsProvider(
    ImmutableDictionary<string, string> global,
    ImmutableDictionary<string, ImmutableDictionary<string, string>> files) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(global);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Of(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Of(textFile.Path);

    public TestOptionsProvider With(string key, string value) => new(global.SetItem(key, value), files);

    public TestOptionsProvider With(string path, string key, string value) =>
        new(global, files.SetItem(path, files.GetValueOrDefault(path, ImmutableDictionary<string, string>.Empty).SetItem(key, value)));

    /// <summary>The same options for files that lie elsewhere.</summary>
    public TestOptionsProvider Moved(Func<string, string> to) => new(global, files.ToImmutableDictionary(file => to(file.Key), file => file.Value));

    /// <summary>The same options as a <c>.globalconfig</c> file has them.</summary>
    public string ToGlobalConfig() => string.Join(
        '\n',
        [
            "is_global = true",
            .. global.Select(option => $"{option.Key} = {option.Value}"),
            .. files.SelectMany(file => file.Value.Select(option => $"{option.Key} = {option.Value}").Prepend($"[{file.Key}]")),
        ]);

    // As in the compiler: what holds for a file includes what holds for all.
    private Values Of(string path) => new(global.SetItems(files.GetValueOrDefault(path, ImmutableDictionary<string, string>.Empty)));

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> _values = values.WithComparers(KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
