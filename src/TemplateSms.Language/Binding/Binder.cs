using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Files;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Binding;

/// <summary>Gives every name of a template its meaning and every expression its type.</summary>
internal sealed class Binder
{
    // Each pass can only widen types, and the widest is reached in few; a bound on passes keeps any template finite.
    private const int MostPasses = 6;

    private readonly TemplateFile _file;
    private readonly FindingBag _findings;
    private readonly BodyContext _body;
    private readonly int _firstLoop;
    private readonly TemplateEncoding _encoding;

    /// <param name="used">Receives the names of the parameters that are used, and the paths of the bounds.</param>
    /// <param name="settings">Those of the template: its encoding, and the culture that dates are printed by.</param>
    /// <param name="isolates">Whether what placeholders print is isolated from the text around it.</param>
    /// <param name="firstLoop">How many loops the method has before those of this text.</param>
    public Binder(
        TemplateFile file,
        IReadOnlyList<ParameterModel> parameters,
        IReadOnlyList<MemberLimit> limits,
        HashSet<string> used,
        FindingBag findings,
        TemplateSettings settings,
        bool isolates,
        int firstLoop = 0)
    {
        _file = file;
        _findings = findings;
        _firstLoop = firstLoop;
        _encoding = settings.Encoding;
        Loops = firstLoop;
        var byName = new Dictionary<string, ParameterModel>(StringComparer.Ordinal);
        foreach (var parameter in parameters)
            byName[parameter.Name] = parameter;
        _body = new BodyContext(byName, limits, used, new IncludedFiles(file), new LocalTable(parameters), new BodyCounts(firstLoop), new FormatFindings(new ValueFactory(settings).Culture), settings.Culture, isolates, settings.Kind == TemplateKind.Code);
    }

    /// <summary>The locals to declare before the body.</summary>
    public EquatableArray<LocalModel> Locals => _body.Locals.Hoisted;

    /// <summary>The number of loops in the method so far.</summary>
    public int Loops { get; private set; }

    /// <summary>Binds a body or a tracker.</summary>
    public BoundBlock Bind(BlockSyntax block)
    {
        for (var pass = 0; pass < MostPasses; pass++)
        {
            // What is found before the types of the locals are known may be wrong.
            var findings = new FindingBag();
            var bound = BindFromTop(block, findings);
            if (_body.Locals.HasChanged)
                continue;
            foreach (var finding in findings.ToArray())
                _findings.Add(finding);
            return bound;
        }

        return BindFromTop(block, _findings);
    }

    private BoundBlock BindFromTop(BlockSyntax block, FindingBag findings)
    {
        _body.Locals.StartPass();
        var pass = _body with { Counts = new BodyCounts(_firstLoop) };
        var file = new BindingFile(_file.Name, _file.Text, _file.IsBodyOnly, _encoding, findings);
        var bound = new StatementBinder(pass, new Place(file, null, null)).BindBlock(block);
        Loops = pass.Counts.Loops;
        return bound;
    }
}
