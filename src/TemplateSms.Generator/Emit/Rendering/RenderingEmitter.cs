using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes the class that holds the declaration of one text and renders it.</summary>
/// <param name="group">The texts of the message.</param>
/// <param name="template">The text to write.</param>
/// <param name="parameters">Those of the base.</param>
/// <param name="heads">The lines of the parameters, which stand in the base.</param>
internal sealed class RenderingEmitter(
    TemplateGroup group,
    CompiledTemplate template,
    ProjectOptions options,
    IReadOnlyList<EmittedParameter> parameters,
    ParameterLines heads,
    SourceWriter output)
{
    /// <summary>The method that renders.</summary>
    public const string Method = "TryRender";

    private const string Declaration = "_declaration";
    private const string Type = Runtime.Templating + "SmsTemplateDeclaration";
    private const string Culture = "_culture";
    private const string TrackerMethod = "Tracker";

    // On the stack, as much as the longest messages that people pay for; what can be longer begins with less and grows.
    private const int LongestBuffer = 1000;
    private const int UsualBuffer = 256;

    private readonly TemplateModel _model = template.Model;
    private readonly LineDirectives _lines = ReferenceEquals(template, group.Base) ? heads.Directives : new(template.File, options.PathMap);

    private bool HasAlternatives => _model.Earlier.Count > 0;

    // A character costs one unit at least, so no text that is proved is longer than its units.
    private static long BufferSize(TemplateProof? proof) =>
        (proof?.Encodings ?? []).Select(e => e.Units.Most).DefaultIfEmpty(Interval.Unbounded).Append(1).Max() is var units and <= LongestBuffer ? units : UsualBuffer;

    // Where the writer would bring what is printed into GSM-7.
    private IEnumerable<TextSpan> LookedAtInVain =>
        _model.Settings is { Encoding: TemplateEncoding.Gsm7, Unencodable: not Unencodable.Reject } ? template.Gsm7Holes : [];

    // Of UCS-2 nobody counts septets.
    private IEnumerable<TextSpan> PlainHoles => _model.Settings.Encoding == TemplateEncoding.Gsm7 ? template.PlainHoles : [];

    private bool IsVariant => _model.Variant is not null;

    private bool HasTracker => group.Base.Model.Tracker is not null;

    private string? TextCulture => _model.Variant ?? _model.Settings.Culture;

    private string? CultureName => _model.Settings.Culture is null ? null : Culture;

    // Of what the template reads of C# types the C# compiler can tell that it may be null; elsewhere it looks in vain.
    public static bool ReadsMembers(TemplateModel model) => model.Parameters.Any(p => (p.Type.Element ?? p.Type).Kind == TypeKind.CSharp);

    /// <summary>The name of the class; an underscore keeps it apart from templates' methods.</summary>
    public static string ClassName(TemplateModel model) =>
        ClassName(model.MethodName + (model.Variant is null ? "" : "_" + model.Variant.Replace('-', '_')));

    /// <summary>The name of the class of a template without variants, by the name of its methods.</summary>
    public static string ClassName(string methodName) => methodName + "_Template";

    public void Emit()
    {
        output.Line($"private static class {ClassName(_model)}");
        output.Open();
        if (!options.RendersTextOnly)
            EmitDeclaration();
        EmitMoneyForms();
        PluralEmitter.EmitMethods(_model, output);
        heads.Head($"internal static bool {Method}(");
        output.Indent();
        foreach (var parameter in parameters)
            heads.Line($"{parameter.Type} {parameter.Name},", parameter);
        output.Line($"out {(options.RendersTextOnly ? "string" : "global::TemplateSms.SmsContent")}? content,");
        output.Line("out global::TemplateSms.SmsArgumentError? error)");
        output.Unindent();
        output.Open();
        if (ReadsMembers(_model))
            output.Directive("#nullable enable warnings");
        EmitRender();
        if (ReadsMembers(_model) && !HasAlternatives)
            output.Directive("#nullable disable warnings");
        output.Close();
        if (HasAlternatives)
            EmitAlternatives();
        if (ReadsMembers(_model) && HasAlternatives)
            output.Directive("#nullable disable warnings");
        if (!IsVariant && HasTracker && group.Variants.Count > 0)
            EmitTrackerMethod();
        output.Close();
    }

    private void EmitAlternatives()
    {
        var emitter = new AlternativesEmitter(parameters, heads, output);
        foreach (var (text, i) in _model.Texts.Select((text, i) => (text, i)))
        {
            emitter.EmitHead(i, LocalName(AlternativesEmitter.Texts));
            output.Open();
            var expressions = Expressions();
            EmitLocals(text, expressions);
            EmitWriter(LocalName("writer"), template.Alternatives.ElementAtOrDefault(i)?.Proof, expressions);
            EmitTried(ReadsMembers(_model) || !NeverFails(template), () =>
            {
                EmitBody(text, expressions);
                output.Line($"{LocalName("writer")}.{AlternativesEmitter.Finish}(ref {LocalName(AlternativesEmitter.Texts)});");
            }, error => output.Line($"{LocalName(AlternativesEmitter.Texts)}.{AlternativesEmitter.Refuse}({error});"));
            output.Close();
        }
    }

    // A tracker is the same in every language: that of the base.
    private void EmitTrackerMethod()
    {
        output.Line();
        output.Line($"internal static string {TrackerMethod}({string.Join(", ", parameters.Select(p => $"{p.ValueType} {p.ValueName}"))})");
        output.Open();
        var tracker = LocalName("tracker");
        EmitTrackerWriter(tracker);
        new BodyEmitter(output, Expressions(), _lines, tracker).Emit(_model.Tracker!);
        output.Line($"return {tracker}.ToStringAndDispose();");
        output.Close();
    }

    private void EmitDeclaration()
    {
        var settings = _model.Settings;
        // Few arguments: the C# compiler takes longer over a list of them than over the rest of the class.
        var words = $"{settings.Encoding} {settings.Unencodable} {CSharpText.Number((long)settings.Segments)} {settings.Kind} {CSharpText.Number((long)settings.Reserve)} {string.Join(",", settings.Gateways.Ids)}";
        var sender = settings.Sender is null ? "" : $", sender: {CSharpText.String(settings.Sender)}";
        var culture = TextCulture is null ? "" : $", culture: {CSharpText.String(TextCulture)}";
        output.Line($"private static readonly {Type} {Declaration} = {Type}.Read({CSharpText.String(_model.Name)}, {CSharpText.String(words)}{sender}{culture});");
        output.Line();
        if (CultureName is not null)
        {
            output.Line($"private static readonly global::TemplateSms.Templating.TemplateCulture {Culture} = global::TemplateSms.Templating.TemplateCulture.Read({CSharpText.String(settings.Culture!)}, {CSharpText.String(CultureTable.FieldsOf(settings.Culture!))});");
            output.Line();
        }
    }

    private void EmitMoneyForms()
    {
        // Without a culture there is no money to write, and no need to look for it.
        foreach (var currency in _model.Settings.Culture is null ? [] : _model.Currencies)
        {
            output.Line($"private static readonly {Runtime.Templating}MoneyForm {CallEmitter.MoneyFormOf(currency)} = {Runtime.Templating}MoneyForm.Read({CSharpText.String(CurrencyTable.FieldsOf(_model.Settings.Culture!, currency))});");
            output.Line();
        }
    }

    private void EmitRender()
    {
        output.Line("content = null;");
        EmitDefaults();
        EmitGuards();
        var expressions = Expressions();
        if (!HasAlternatives)
        {
            EmitLocals(_model, expressions);
            EmitWriter(LocalName("writer"), template.Proof, expressions);
        }

        if (_model.Tracker is not null)
            EmitTrackerWriter(LocalName("tracker"));
        var mayFail = ReadsMembers(_model) || !NeverFails(template) || (HasTracker && !NeverFails(group.Base));
        EmitTried(mayFail, () => EmitText(expressions), error =>
        {
            output.Line($"error = {error};");
            output.Line("return false;");
        });
    }

    // What a computation refuses, and a path of members that leads through null, is an error like any other.
    private void EmitTried(bool mayFail, Action emit, Action<string> emitRefusal)
    {
        if (!mayFail)
        {
            emit();
            return;
        }

        output.Line("try");
        output.Open();
        emit();
        output.Close();
        var exception = LocalName("exception");
        output.Line($"catch (global::TemplateSms.SmsTemplateException {exception})");
        output.Open();
        emitRefusal($"{exception}.Error with {{ Template = {CSharpText.String(_model.Name)} }}");
        output.Close();
        if (!ReadsMembers(_model))
            return;
        output.Line("catch (global::System.NullReferenceException)");
        output.Open();
        emitRefusal($"global::TemplateSms.Templating.Guarded.NullPath({CSharpText.String(_model.Name)})");
        output.Close();
    }

    private static bool NeverFails(CompiledTemplate text) => !text.MayPassLimit && Totality.IsTotal(text.Model);

    private void EmitWriter(string name, TemplateProof? proof, ExpressionEmitter expressions)
    {
        var settings = _model.Settings;
        output.Line($"var {name} = new global::TemplateSms.Templating.SmsWriter(stackalloc char[{BufferSize(proof)}], global::TemplateSms.UnencodableHandling.{settings.Unencodable}, global::TemplateSms.SmsEncoding.{settings.Encoding}{expressions.CultureArgument});");
    }

    private void EmitTrackerWriter(string name) =>
        output.Line($"var {name} = new global::TemplateSms.Templating.SmsWriter(stackalloc char[64], global::TemplateSms.UnencodableHandling.Reject, global::TemplateSms.SmsEncoding.Ucs2);");

    private ExpressionEmitter Expressions() => new(parameters.ToDictionary(p => p.Model.Name, StringComparer.Ordinal), _model.Settings.Encoding, CultureName);

    private void EmitText(ExpressionEmitter expressions)
    {
        if (!HasAlternatives)
            EmitBody(_model, expressions);
        if (_model.Tracker is not null)
            new BodyEmitter(output, expressions, _lines, LocalName("tracker")).Emit(_model.Tracker);
        if (HasAlternatives)
            new AlternativesEmitter(parameters, heads, output).EmitChoice(_model.Earlier.Count + 1, LocalName(AlternativesEmitter.Texts), Declaration, TrackerText);
        else
            EmitFinish(LocalName("writer"));
    }

    private void EmitBody(TemplateModel text, ExpressionEmitter expressions)
    {
        var flags = text.Locals.Where(l => l.IsTracked).Select(l => l.CSharpName).ToList();
        new BodyEmitter(output, expressions, _lines, LocalName("writer")).WithFlags(flags).WithGsm7Holes(LookedAtInVain, PlainHoles).Emit(text.Body);
    }

    private void EmitFinish(string writer)
    {
        if (options.RendersTextOnly)
        {
            output.Line($"content = {writer}.ToStringAndDispose();");
            output.Line("error = null;");
            output.Line("return true;");
            return;
        }

        output.Line($"return {writer}.TryFinish({Declaration}, {TrackerText}, out content, out error);");
    }

    private string TrackerText => !HasTracker ? "tracker: null"
        : IsVariant ? $"{ClassName(group.Base.Model)}.{TrackerMethod}({string.Join(", ", parameters.Select(p => p.ValueName))})"
        : $"{LocalName("tracker")}.ToStringAndDispose()";

    // camelCase names have no underscore, so one keeps a local apart from a parameter of the same name.
    private string LocalName(string name) => parameters.Any(p => p.Name == name) ? name + "_" : name;

    private void EmitLocals(TemplateModel text, ExpressionEmitter expressions)
    {
        foreach (var local in text.Locals)
        {
            var type = TypeNames.Of(local.Type, "string");
            var initial = local.Initial is { } parameter
                ? expressions.Emit(new BoundParameter(parameter, default)).Text
                : (TypeNames.IsReference(local.Type) || local.Type.Kind == TypeKind.Enum) && !local.Type.IsNullable ? "default!" : "default";
            output.Line($"{type} {CSharpText.Identifier(local.CSharpName)} = {initial};");
            if (local.IsTracked)
                output.Line($"var {GeneratedNames.Flag(local.CSharpName)} = false;");
        }
    }

    private void EmitDefaults()
    {
        foreach (var parameter in parameters.Where(p => p.Replacement is not null))
            output.Line($"{parameter.ValueType} {parameter.ValueName} = {parameter.Name} ?? {parameter.Replacement};");
    }

    private void EmitGuards()
    {
        var guards = parameters
            .Select(p => (Parameter: p, Text: GuardEmitter.Emit(p.Model.Type, p.ValueName, p.Model.Name, _model.Settings.Encoding, p.EnumName)))
            .Where(guard => guard.Text is not null)
            .ToList();
        if (guards.Count == 0)
            return;
        for (var i = 0; i < guards.Count; i++)
        {
            var end = i == guards.Count - 1 ? ")" : "";
            heads.Guard((i == 0 ? "if (!" : "    || !") + guards[i].Text + end, guards[i].Parameter);
        }

        output.Open();
        heads.Guard(GuardEmitter.NameTemplate(_model.Name), guards[0].Parameter);
        output.Line("return false;");
        output.Close();
        output.Line();
    }
}
