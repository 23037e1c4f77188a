using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Files;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Gives every name of a template its meaning and every expression its type.</summary>
internal sealed partial class Binder
{
    // Each pass can only widen types, and the widest is reached in few; a bound on passes keeps any template finite.
    private const int MostPasses = 6;

    private readonly Dictionary<string, TemplateFile> _includes = new(StringComparer.Ordinal);
    private readonly bool _includesTooMuch;
    private readonly EquatableArray<AmbiguousInclude> _ambiguous;
    private string _source;
    private bool _keepsLineBreaks;
    private readonly Dictionary<string, ParameterModel> _parameters = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<MemberLimit> _bounds;
    private readonly HashSet<string> _used;
    private readonly FormatFindings _formats;
    private readonly LocalTable _locals;
    private readonly List<int> _blocks = [];
    private FindingBag _findings;
    private Scope? _scope;
    private readonly int _firstLoop;
    private int _loops;
    private int _captures;
    private int _nextBlock;
    private int _includedCharacters;

    /// <param name="used">Receives the names of the parameters that are used.</param>
    /// <param name="settings">Those of the template, whose culture dates are printed by.</param>
    /// <param name="firstLoop">How many loops the method has before those of this text.</param>
    public Binder(
        TemplateFile file,
        IReadOnlyList<ParameterModel> parameters,
        IReadOnlyList<MemberLimit> bounds,
        HashSet<string> used,
        FindingBag findings,
        TemplateSettings settings,
        int firstLoop = 0)
    {
        _formats = new FormatFindings(new ValueFactory(settings).Culture);
        _firstLoop = firstLoop;
        _source = file.Text;
        _keepsLineBreaks = file.IsBodyOnly;
        _includesTooMuch = file.IncludesTooMuch;
        _ambiguous = file.AmbiguousIncludes;
        foreach (var included in file.Includes)
        {
            if (!_includes.ContainsKey(included.Name))
                _includes.Add(included.Name, included);
        }

        _including.Push(file.Name);
        _bounds = bounds;
        _used = used;
        _findings = findings;
        foreach (var parameter in parameters)
            _parameters[parameter.Name] = parameter;
        _locals = new LocalTable(parameters);
    }

    /// <summary>The locals to declare before the body.</summary>
    public EquatableArray<LocalModel> Locals => _locals.Hoisted;

    /// <summary>How many loops the method has so far.</summary>
    public int Loops => _loops;

    /// <summary>Binds a body or a tracker.</summary>
    public BoundBlock Bind(BlockSyntax block)
    {
        var findings = _findings;
        for (var pass = 0; pass < MostPasses; pass++)
        {
            // What is found before the types of the locals are known may be wrong.
            _findings = new FindingBag();
            var bound = BindFromTop(block);
            if (!_locals.HasChanged)
            {
                foreach (var finding in _findings.ToArray())
                    findings.Add(finding);
                _findings = findings;
                return bound;
            }
        }

        _findings = findings;
        return BindFromTop(block);
    }

    private BoundBlock BindFromTop(BlockSyntax block)
    {
        _locals.StartPass();
        _scope = null;
        _loops = _firstLoop;
        _captures = 0;
        _nextBlock = 0;
        _includedCharacters = 0;
        return BindBlock(block);
    }

    private string TextOf(TextSpan span) => _source.Substring(span.Start, span.Length);

    private string TextOf(Token token) => TextOf(token.Span);

    /// <summary>Text as it is sent: a CRLF of the file is one line feed.</summary>
    private string LiteralText(TextSpan span)
    {
        var text = TextOf(span);
        return _keepsLineBreaks ? text : text.Replace("\r\n", "\n");
    }

    private BoundExpression Fail(TextSpan span, Rule rule, params string[] arguments) => Fail(new Finding(rule, span, arguments));

    private BoundExpression Fail(Finding finding)
    {
        _findings.Add(finding);
        return new BoundLiteral(TemplateType.Error, finding.Span, null);
    }

    /// <summary>Another text in the quotes of a literal.</summary>
    private string? InQuotesOf(TextSpan literal, string? text) =>
        text is not null && literal.Length >= 2 ? $"{_source[literal.Start]}{text}{_source[literal.End - 1]}" : null;

    /// <summary>A finding on a misspelt word, whose last argument is the question for the word that was meant.</summary>
    /// <param name="span">The word alone, which the one that was meant can replace.</param>
    private static Finding Misspelt(Rule rule, TextSpan span, WordHint hint, params string[] arguments) =>
        new(rule, span, arguments.Append(hint.Text).ToArray()) { Suggestion = hint.Suggestion };
}
