using System.Text;
using TemplateSms.Cli.Translating.Importing;
using TemplateSms.Cli.Translating.Units;
using TemplateSms.Cli.Translating.Xliff;
using TemplateSms.Projects.Files;
using TemplateSms.Simulator.Files;

namespace TemplateSms.Cli.Translating.Exporting;

/// <summary>The translations of the file that is there, which nobody has imported yet: they stay in it while their texts are the same.</summary>
internal sealed class PendingTranslations
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<(string Template, string Unit), XliffUnit> _units = [];

    private PendingTranslations()
    {
    }

    /// <summary>The translations of a file; none where no file is.</summary>
    /// <exception cref="UnreadableFileException">The file cannot be read.</exception>
    /// <exception cref="UnreadableXliffException">The file is no XLIFF 1.2.</exception>
    public static PendingTranslations Read(string path)
    {
        var pending = new PendingTranslations();
        if (FileKinds.Of(path) != FileKind.File)
            return pending;
        foreach (var file in XliffReader.Read(InputFile.ReadText(path, XliffReader.MostCharacters, _utf8)))
        {
            foreach (var unit in file.Units.Where(unit => unit.Target is not null))
                pending._units.TryAdd((file.Original, unit.Id), unit);
        }

        return pending;
    }

    /// <summary>The translation of a text that the variant does not have; null where the file has none for it.</summary>
    public IReadOnlyList<Fragment>? Of(string template, UnitNode unit) =>
        unit.Target is null && _units.TryGetValue((template, unit.Id), out var read) && UnitCheck.ProblemOf(unit, read) is null
            ? Fragment.Joined(read.Target!.Select(inline => inline.Fragment))
            : null;

    /// <summary>Whether the file has another translation of a text than the variant.</summary>
    public bool Differs(string template, UnitNode unit) =>
        unit.Target is { } target && _units.TryGetValue((template, unit.Id), out var read) && !Fragment.Joined(read.Target!.Select(inline => inline.Fragment)).SequenceEqual(target);
}
