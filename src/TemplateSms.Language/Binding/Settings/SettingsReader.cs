using System.Globalization;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Binding;

/// <summary>Reads the scalar keys of the front matter, and the folder's defaults where a key is missing.</summary>
internal sealed class SettingsReader
{
    private readonly TemplateFile _file;
    private readonly FindingBag _findings;
    private readonly TextSpan _frontMatterStart;
    private readonly Dictionary<string, FrontMatterEntry> _scalars = new(StringComparer.Ordinal);

    public SettingsReader(TemplateFile file, IReadOnlyList<FrontMatterEntry> entries, bool hasFrontMatter, FindingBag findings)
    {
        _file = file;
        _findings = findings;
        _frontMatterStart = new TextSpan(0, hasFrontMatter ? 3 : 0);
        foreach (var entry in entries)
            Add(entry);
        foreach (var entry in file.Contract?.Entries ?? default)
            Inherit(entry);
    }

    /// <summary>The entries of <c>params</c>.</summary>
    public IReadOnlyList<FrontMatterEntry> Parameters { get; private set; } = [];

    /// <summary>The entries of <c>bounds</c>.</summary>
    public IReadOnlyList<FrontMatterEntry> Limits { get; private set; } = [];

    /// <summary>The tracker's entry, whose value is a template of its own.</summary>
    public FrontMatterEntry? Tracker => Find(FrontMatterKey.Tracker);

    public TemplateSettings Read()
    {
        var gateways = ReadGateways();
        return new()
        {
            Summary = Find(FrontMatterKey.Summary)?.Value,
            Gateways = gateways,
            Sender = ReadSender(gateways),
            Encoding = ReadChoice(FrontMatterKey.Encoding, TemplateEncoding.Gsm7),
            Unencodable = ReadChoice(FrontMatterKey.Unencodable, Unencodable.Transliterate),
            IsUnencodableChosen = Find(FrontMatterKey.Unencodable) is not null,
            Segments = ReadSegments(gateways),
            Kind = ReadChoice(FrontMatterKey.Kind, TemplateKind.Transactional),
            StopRestrictionLifted = ReadStopRestriction(),
            Culture = ReadCulture(),
            Isolate = ReadIsolate(),
            Span = _frontMatterStart,
        };
    }

    /// <summary>The method's name, from <c>name</c> or from the file.</summary>
    public string ReadMethodName()
    {
        var entry = Find(FrontMatterKey.MethodName);
        var name = entry?.Value ?? OwnName;
        var span = entry?.ValueSpan ?? _frontMatterStart;
        var pascal = Names.ToPascalCase(name);
        if (_file.IsVariant)
            return pascal;
        if (name.Contains("."))
            _findings.Add(BindingRules.BadTemplateName, span, name, "a dot is reserved for culture variants");
        else if (!Names.IsMember(pascal))
            _findings.Add(BindingRules.BadTemplateName, span, name, Names.WhyNot(pascal, "a name has letters, digits, '_' and '-', and does not start with a digit"));
        return pascal;
    }

    private string OwnName => _file.IsVariant ? VariantName.Of(_file.Name)!.Stem : _file.Name;

    private void Add(FrontMatterEntry entry)
    {
        var key = FrontMatterKey.All.FirstOrDefault(k => k.Name == entry.Key);
        if (key is null)
            ReportUnknownKey(entry);
        else if (key.IsInContract && _file.IsVariant)
            _findings.Add(BindingRules.ContractInVariant, entry.KeySpan, entry.Key, VariantName.Of(_file.Name)!.Stem);
        else if (key.IsMapping && entry is { Children: null, Value: not "" })
            _findings.Add(SyntaxRules.WrongShape, entry.ValueSpan, key.Name, "lines of the form 'name: type'");
        else if (!key.IsMapping && entry.Children is not null)
            _findings.Add(SyntaxRules.WrongShape, entry.KeySpan, key.Name, "one value");
        else if (key == FrontMatterKey.Params)
            Parameters = entry.Children ?? default;
        else if (key == FrontMatterKey.Bounds)
            Limits = entry.Children ?? default;
        else
            _scalars[entry.Key] = entry;
    }

    // What the text says itself goes first. Its culture is that of its tag.
    private void Inherit(FrontMatterEntry entry)
    {
        var key = FrontMatterKey.All.FirstOrDefault(k => k.Name == entry.Key);
        if (key == FrontMatterKey.Params)
            Parameters = entry.Children ?? default;
        else if (key == FrontMatterKey.Bounds)
            Limits = entry.Children ?? default;
        else if (key is not null && key != FrontMatterKey.Culture && entry.Children is null && !_scalars.ContainsKey(entry.Key))
            _scalars[entry.Key] = entry;
    }

    private void ReportUnknownKey(FrontMatterEntry entry)
    {
        var hint = KnownWords.Key(entry.Key) ?? Spelling.Hint(entry.Key, FrontMatterKey.All.Select(k => k.Name));
        _findings.Add(new Finding(SyntaxRules.UnknownKey, entry.KeySpan, new[] { entry.Key, hint.Text }) { Suggestion = hint.Suggestion });
    }

    private FrontMatterEntry? Find(FrontMatterKey key)
    {
        if (_scalars.TryGetValue(key.Name, out var entry))
            return entry;
        if (!key.HasFolderDefault || (_file.IsVariant && (key.IsInContract || key == FrontMatterKey.Culture)))
            return null;
        return FolderDefault(key.Name) is { } value
            ? new FrontMatterEntry(key.Name, _frontMatterStart, value, _frontMatterStart, IsVerbatim: false, null)
            : null;
    }

    private string? FolderDefault(string key)
    {
        foreach (var setting in _file.FolderDefaults)
        {
            if (setting.Key == key)
                return setting.Value;
        }

        return null;
    }

    // A template cannot say it: the account is the same for all that send through it.
    private bool ReadStopRestriction()
    {
        if (FolderDefault(StopRestriction.FolderKey) is not { } value)
            return _file.StopRestrictionLifted;
        if (StopRestriction.Read(value) is { } isLifted)
            return isLifted;
        _findings.Add(ConfigurationRules.BadFolderOption, _frontMatterStart, value, "smstpl_" + StopRestriction.FolderKey, StopRestriction.Values);
        return false;
    }

    /// <summary>Reports the cultures of the folder that no text of the message is for.</summary>
    public void CheckWantedCultures(TemplateSettings settings)
    {
        if (_file.IsVariant || _file.IsBodyOnly || FolderDefault(WantedCultures.FolderKey) is not { Length: > 0 } value)
            return;
        if (WantedCultures.Read(value) is not { } wanted)
        {
            _findings.Add(ConfigurationRules.BadFolderOption, _frontMatterStart, value, "smstpl_" + WantedCultures.FolderKey, WantedCultures.Values);
            return;
        }

        var texts = new CultureLookup(settings.Culture, _file.Variants.Select(variant => variant.Culture));
        string[] missing = [.. wanted.Where(culture => texts.Find(culture) is null)];
        if (missing.Length > 0)
            _findings.Add(BindingRules.MissingCulture, _frontMatterStart, string.Join(", ", missing), string.Join(", ", missing.Select(culture => $"'{_file.Name}.{culture}{TemplateFile.Extension}'")));
    }

    private string? ReadSender(GatewaySet gateways)
    {
        if (Find(FrontMatterKey.Sender) is not { } entry)
            return null;
        if (gateways.FaultOfSender(entry.Value) is not { } fault)
            return entry.Value;
        if (!entry.IsElsewhere)
            _findings.Add(ContentRules.BadSender, entry.SpanOf(fault.Span.Start, fault.Span.Length), entry.Value, fault.Gateways, fault.Problem, fault.Rule);
        return null;
    }

    private GatewaySet ReadGateways()
    {
        if (Find(FrontMatterKey.Gateway) is not { } entry)
            return _file.Gateways;
        if (GatewaySet.Read(entry.Value, out var unknown) is { } gateways)
            return gateways;
        ReportBadSetting(FrontMatterKey.Gateway, entry, Spelling.Hint(unknown ?? "", GatewaySet.KnownIds));
        return _file.Gateways;
    }

    private T ReadChoice<T>(FrontMatterKey key, T otherwise)
        where T : struct, Enum
    {
        if (Find(key) is not { } entry)
            return otherwise;
        if (key.Values.Contains(entry.Value, StringComparer.Ordinal) && Enum.TryParse<T>(entry.Value, ignoreCase: true, out var choice))
            return choice;
        ReportBadSetting(key, entry, Spelling.Hint(entry.Value, key.Values));
        return otherwise;
    }

    private bool ReadIsolate()
    {
        if (Find(FrontMatterKey.Isolate) is not { } entry)
            return true;
        if (FrontMatterKey.Isolate.Values.Contains(entry.Value, StringComparer.Ordinal))
            return entry.Value == FrontMatterKey.Isolate.Default;
        ReportBadSetting(FrontMatterKey.Isolate, entry, Spelling.Hint(entry.Value, FrontMatterKey.Isolate.Values));
        return true;
    }

    private string? ReadCulture()
    {
        if (Find(FrontMatterKey.Culture) is not { } entry)
            return _file.IsVariant ? VariantName.Of(_file.Name)!.Culture : null;
        if (entry.Value == FrontMatterKey.Invariant)
            return null;
        if (CultureTable.Find(entry.Value) is { } culture)
            return culture.Name;

        ReportBadSetting(FrontMatterKey.Culture, entry, CultureHint(entry.Value));
        return null;
    }

    // Another spelling of a tag means the same, and an unknown region its language; no language is a slip of another.
    private static WordHint CultureHint(string written) =>
        LocaleTag.Read(written) is { } tag ? WordHint.Of([.. CultureTable.NearestTo(tag)]) : WordHint.None;

    private void ReportBadSetting(FrontMatterKey key, FrontMatterEntry entry, WordHint hint)
    {
        if (entry.IsElsewhere)
            return;
        _findings.Add(new Finding(BindingRules.BadSetting, entry.ValueSpan, new[] { entry.Value, key.Name, key.ValuesInWords, hint.Text })
        {
            Suggestion = hint.Suggestion,
        });
    }

    private int ReadSegments(GatewaySet gateways)
    {
        if (Find(FrontMatterKey.Segments) is not { } entry)
            return 1;
        if (entry.Value == "dynamic")
            return TemplateSettings.Dynamic;
        if (int.TryParse(entry.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var segments)
            && segments >= 1
            && segments <= gateways.MostSegments)
            return segments;
        if (!entry.IsElsewhere)
            _findings.Add(ContentRules.SegmentsOutOfRange, entry.ValueSpan, entry.Value, gateways.MostSegments.ToString(CultureInfo.InvariantCulture), gateways.NamingMostSegments(segments));
        return 1;
    }
}
