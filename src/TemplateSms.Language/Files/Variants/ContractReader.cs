using System.Runtime.CompilerServices;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Files;

/// <summary>Reads the contract of a base template.</summary>
internal static class ContractReader
{
    // Variants share their base, and each edit asks again: a text is read for its settings once, and of one base all get the same object.
    private static readonly ConditionalWeakTable<string, IReadOnlyList<FrontMatterEntry>> _settings = new();
    private static readonly ConditionalWeakTable<TemplateFile, TemplateContract> _contracts = new();

    public static TemplateContract Read(TemplateFile file) => _contracts.GetValue(file, Make);

    private static TemplateContract Make(TemplateFile file)
    {
        var declared = _settings.GetValue(file.Text, ReadSettings);
        var ofFolder = file.FolderDefaults
            .Where(setting => FrontMatterKey.All.Any(key => key.Name == setting.Key && (key.IsInContract || key == FrontMatterKey.Culture)))
            .Where(setting => declared.All(entry => entry.Key != setting.Key))
            .Select(setting => new FrontMatterEntry(setting.Key, default, setting.Value, default, IsVerbatim: false, null).ForAnotherFile());
        return new TemplateContract(file.Name, declared.Concat(ofFolder).ToArray());
    }

    private static FrontMatterEntry[] ReadSettings(string text)
    {
        if (!FrontMatterFence.TryRead(text, out var start, out var end, out _, out var isClosed) || !isClosed)
            return [];
        return
        [
            .. FrontMatterReader.Read(text, TextSpan.FromBounds(start, end), new FindingBag())
                .Where(entry => entry.Key != FrontMatterKey.Summary.Name)
                .Select(entry => entry.ForAnotherFile()),
        ];
    }
}
