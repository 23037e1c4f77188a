using TemplateSms.Language.Bound;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>Finds the texts of the template itself that its placeholders can print, by the way from a literal to a placeholder.</summary>
internal sealed class PrintedTexts
{
    private readonly string _source;
    private readonly string? _culture;
    private readonly ILookup<string, BoundExpression> _assigned;
    private readonly ILookup<string, BoundStatement> _captured;

    public PrintedTexts(TemplateModel model, string source)
    {
        _source = source;
        _culture = model.Settings.Culture;
        var statements = FlatStatements.In(model.Body);
        _assigned = statements.OfType<BoundAssignment>().Select(a => (Local: a.Local.CSharpName, a.Value))
            .Concat(statements.OfType<BoundFor>().Select(l => (Local: l.Variable.CSharpName, Value: l.List)))
            .ToLookup(a => a.Local, a => a.Value, StringComparer.Ordinal);
        _captured = statements.OfType<BoundCapture>()
            .SelectMany(c => FlatStatements.In(c.Body).Select(s => (Local: c.Local.CSharpName, Statement: s)))
            .ToLookup(c => c.Local, c => c.Statement, StringComparer.Ordinal);
    }

    public List<PrintedText> In(BoundExpression printed)
    {
        var texts = new List<PrintedText>();
        Add(printed, t => t, isWhole: true, new HashSet<string>(StringComparer.Ordinal), texts);
        return texts;
    }

    private void Add(BoundExpression expression, Func<string, string> change, bool isWhole, HashSet<string> locals, List<PrintedText> texts)
    {
        void Inside(BoundExpression part, bool whole = true) => Add(part, change, isWhole && whole, locals, texts);

        switch (expression)
        {
            case BoundLiteral { Value: string text, Type.Kind: TypeKind.String or TypeKind.Enum }:
                texts.Add(new PrintedText(WithoutQuotes(expression.Span), change(text), isWhole));
                break;
            case BoundParameter { Parameter: { Default.Value: string text, Type.Kind: TypeKind.String } parameter }:
                texts.Add(new PrintedText(PlaceOf(text, parameter), change(text), isWhole));
                break;
            case BoundParameter { Type: { Kind: TypeKind.Enum } type }:
                texts.AddRange(type.Members.Select(m => new PrintedText(null, change(m), isWhole)));
                break;
            case BoundLocal local when locals.Add(local.CSharpName):
                foreach (var value in _assigned[local.CSharpName])
                    Inside(value, value.Type.Kind != TypeKind.String || !local.IsElement);
                foreach (var print in _captured[local.CSharpName].OfType<BoundPrint>())
                    Inside(print.Expression);
                texts.AddRange(_captured[local.CSharpName].OfType<BoundText>().Select(t => new PrintedText(t.Span, change(t.Value), isWhole)));
                break;
            case BoundConditional conditional:
                Inside(conditional.WhenTrue);
                Inside(conditional.WhenFalse);
                break;
            case BoundBinary { Operator: BinaryOperator.Coalesce } or BoundBinary { Type.Kind: TypeKind.String, Operator: >= BinaryOperator.Add }:
                Inside(((BoundBinary)expression).Left);
                Inside(((BoundBinary)expression).Right);
                break;
            case BoundPlural plural:
                foreach (var form in plural.Forms)
                    Inside(form.Text);
                break;
            case BoundInterpolated interpolated:
                foreach (var part in interpolated.Parts)
                    Inside(part);
                break;
            case BoundIndex index:
                Inside(index.Target);
                break;
            case BoundCall call:
                AddCall(call, change, isWhole, locals, texts);
                return;
        }

        if (expression.Type.IsMoment)
            AddNames(DateFormatShapes.Default, texts);
    }

    private void AddCall(BoundCall call, Func<string, string> change, bool isWhole, HashSet<string> locals, List<PrintedText> texts)
    {
        // A number or a truth value holds nothing of the texts that it was made from.
        if (call.Type.IsNumber || call.Type.Kind == TypeKind.Bool)
            return;
        var prints = call.Function.Prints;
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            if (prints.Whole.Contains(i))
                Add(call.Arguments[i], t => change(prints.Change(t)), isWhole, locals, texts);
            else if (prints.Parts.Contains(i))
                Add(call.Arguments[i], change, isWhole: false, locals, texts);
        }

        AddSigns(call, texts);
        if (call.Arguments.Count > 1 && call.Arguments[0].Type.IsMoment && call.Arguments[1] is BoundLiteral { Value: string format })
            AddNames(format, texts);
    }

    // The sign of a currency, which the template does not write.
    private void AddSigns(BoundCall call, List<PrintedText> texts)
    {
        if (_culture is null || call.Arguments.Count < 2 || call.Function.Parameters[1].Accepts != ArgumentKind.Currency || call.Arguments[1] is not BoundLiteral { Value: string currency })
            return;
        var form = CurrencyTable.FormOf(_culture, currency);
        texts.AddRange(new[] { form.Before(isNegative: false), form.After(isNegative: false) }.Where(sign => sign.Length > 0).Select(sign => new PrintedText(null, sign, IsWhole: false)));
    }

    private void AddNames(string format, List<PrintedText> texts) =>
        texts.AddRange(DateFormatShapes.NamesIn(format, _culture).Select(n => new PrintedText(null, n, IsWhole: false)));

    private TextSpan WithoutQuotes(TextSpan literal) =>
        literal.Length >= 2 && _source[literal.Start] is '\'' or '"' or '`' && _source[literal.End - 1] == _source[literal.Start]
            ? new TextSpan(literal.Start + 1, literal.Length - 2)
            : literal;

    private TextSpan? PlaceOf(string text, ParameterModel parameter)
    {
        var type = parameter.TypeSpan;
        var start = type.Length < text.Length ? -1 : _source.LastIndexOf(text, type.End - 1, type.Length, StringComparison.Ordinal);
        return start >= 0 ? new TextSpan(start, text.Length) : type.Length > 0 ? type : null;
    }
}
