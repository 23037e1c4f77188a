using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary>Gives every name of a template its meaning and every expression its type.</summary>
internal sealed partial class Binder
{
    private readonly string _source;
    private readonly bool _keepsLineBreaks;
    private readonly FindingBag _findings;
    private readonly Dictionary<string, ParameterModel> _parameters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used;
    private Scope? _scope;
    private int _loops;

    /// <param name="used">Receives the names of the parameters that are used.</param>
    public Binder(string source, bool keepsLineBreaks, IReadOnlyList<ParameterModel> parameters, HashSet<string> used, FindingBag findings)
    {
        _source = source;
        _keepsLineBreaks = keepsLineBreaks;
        _used = used;
        _findings = findings;
        foreach (var parameter in parameters)
            _parameters[parameter.Name] = parameter;
    }

    /// <summary>Binds a body or a tracker.</summary>
    public BoundBlock Bind(BlockSyntax block) => BindBlock(block);

    private string TextOf(TextSpan span) => _source.Substring(span.Start, span.Length);

    private string TextOf(Token token) => TextOf(token.Span);

    /// <summary>Text as it is sent: a CRLF of the file is one line feed.</summary>
    private string LiteralText(TextSpan span)
    {
        var text = TextOf(span);
        return _keepsLineBreaks ? text : text.Replace("\r\n", "\n");
    }

    private BoundExpression Fail(TextSpan span, Rule rule, params string[] arguments)
    {
        _findings.Add(rule, span, arguments);
        return new BoundLiteral(TemplateType.Error, span, null);
    }
}
