using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers.CallSites.Provider;
using TemplateSms.Generator.Analyzers.CallSites.Twilio;

namespace TemplateSms.Generator.Analyzers.CallSites.Marks;

/// <summary>The types of a compilation that mark values, looked up once.</summary>
internal sealed class KnownSymbols
{
    public const string SegmentsParameter = "maxSegments";

    private const string ContentType = "TemplateSms.SmsContent";
    private const string CulturesAttribute = "TemplateSms.SmsCulturesAttribute";
    private const string LimitAttribute = "TemplateSms.SmsBoundAttribute";

    private static readonly (string Name, Mark Mark)[] _markers =
    [
        ("TemplateSms.SmsSenderAttribute", Mark.Sender),
        ("TemplateSms.SmsTextAttribute", Mark.Text),
        ("TemplateSms.SmsTrackerAttribute", Mark.Tracker),
        ("TemplateSms.SmsPhoneNumberAttribute", Mark.PhoneNumber),
        ("TemplateSms.SmsApiKeyAttribute", Mark.ApiKey),
        (LimitAttribute, Mark.Argument),
    ];

    private readonly Dictionary<ISymbol, Mark> _attributes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, MarkedSymbol> _known = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _bounds;
    private readonly HashSet<ISymbol> _contents;
    private readonly HashSet<ISymbol> _cultures;
    private readonly bool _hasProviders;
    private readonly bool _hasTwilio;

    private KnownSymbols(Compilation compilation)
    {
        foreach (var (name, mark) in _markers)
        {
            // More than one where a test double, or another version of the runtime, is referenced too: each marks.
            foreach (var type in compilation.GetTypesByMetadataName(name))
                _attributes[type] = mark;
        }

        _bounds = Types(compilation, LimitAttribute);
        _contents = Types(compilation, ContentType);
        _cultures = Types(compilation, CulturesAttribute);
        _hasProviders = ProviderRequest.IsIn(compilation);
        _hasTwilio = TwilioSdk.IsIn(compilation);
    }

    /// <summary>The known types, or null in a compilation where nothing can be marked.</summary>
    public static KnownSymbols? Of(Compilation compilation)
    {
        var symbols = new KnownSymbols(compilation);
        return symbols._attributes.Count > 0 || symbols._hasProviders || symbols._hasTwilio ? symbols : null;
    }

    /// <summary>Returns the mark of a parameter, a property or a field.</summary>
    public MarkedSymbol Of(ISymbol symbol) => _known.GetOrAdd(symbol, Find);

    /// <summary>The texts that a parameter chooses among; null for a parameter that chooses none.</summary>
    public CultureTexts? CulturesOf(IParameterSymbol parameter)
    {
        if (_cultures.Count == 0 || parameter.Type.SpecialType != SpecialType.System_String)
            return null;
        var marks = parameter.GetAttributes().Concat(GeneratedMembers.Documented(parameter)?.GetAttributes() ?? []);
        return marks.FirstOrDefault(mark => mark.AttributeClass is { } type && _cultures.Contains(type)) is { } cultures ? CultureTexts.Of(cultures) : null;
    }

    private MarkedSymbol Find(ISymbol symbol)
    {
        if (symbol.ContainingType?.OriginalDefinition is { } type)
        {
            if (_hasProviders && ProviderRequest.MarkOf(symbol) is { } providers)
                return providers;
            if (_hasTwilio && TwilioSdk.MarkOf(symbol) is { } twilios)
                return twilios;
            if (symbol is IParameterSymbol { Ordinal: 0, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } && _bounds.Contains(type))
                return new MarkedSymbol(Mark.Limit, symbol.Name);
            if (symbol is IParameterSymbol { Name: SegmentsParameter } && _contents.Contains(type))
                return new MarkedSymbol(Mark.Segments, symbol.Name);
        }

        var marked = ByAttribute(symbol);
        return marked.Mark == Mark.None && GeneratedMembers.Documented(symbol) is { } documented && ByAttribute(documented) is { Mark: Mark.Argument } bounded
            ? bounded
            : marked;
    }

    private MarkedSymbol ByAttribute(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } marker && _attributes.TryGetValue(marker, out var mark))
                return new MarkedSymbol(mark, symbol.Name, attribute);
        }

        return default;
    }

    private static HashSet<ISymbol> Types(Compilation compilation, string name) =>
        new(compilation.GetTypesByMetadataName(name), SymbolEqualityComparer.Default);
}
