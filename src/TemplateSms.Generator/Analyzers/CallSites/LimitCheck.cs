using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.Generator.Analyzers.CallSites.Marks;
using TemplateSms.Generator.Analyzers.CallSites.Texts;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;
using TypeKind = TemplateSms.Language.Types.TypeKind;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>Holds the constants of an argument, and the elements of a list that is written out, against a bound.</summary>
internal sealed class LimitCheck(OperationAnalysisContext context, Reports reports, MarkedSymbol marked)
{
    public void Check(IOperation value)
    {
        if (marked.Attribute is not { ConstructorArguments: { Length: > 0 } arguments } || TextRoom.ValueOf(arguments[0]) is not string declared)
            return;

        var encoding = arguments.Length > 1 ? TextRoom.EncodingOf(arguments[1]) : TemplateEncoding.Gsm7;
        var type = TypeText.Read(declared, encoding, out _);
        if (type.Kind != TypeKind.Error)
            Check(value, type, new ArgumentRules(marked.Name, declared, encoding));
    }

    private void Check(IOperation value, TemplateType type, ArgumentRules rules)
    {
        if (type is { Kind: TypeKind.List, Element: { } element })
        {
            foreach (var list in ListValues.Of(value))
            {
                CheckCount(list, type, rules);
                foreach (var item in list)
                    Check(item, element, rules);
            }

            return;
        }

        if (type.Kind == TypeKind.String)
        {
            foreach (var way in WayReader.Of(context).Read(value))
                CheckText(way, type, rules);
            return;
        }

        foreach (var constant in ConstantValues.Of(value))
        {
            if (ConstantValues.Number(constant.ConstantValue.Value) is { } number && rules.Number(number, type) is { } finding)
                reports.Add(context, finding, constant.Syntax.GetLocation());
        }
    }

    private void CheckText(TextWay way, TemplateType type, ArgumentRules rules)
    {
        if (way.Whole() is { } whole)
        {
            Report(whole, rules.Text(whole.Text, type));
            return;
        }

        var text = new FlatText(way);
        var least = text.Least(isGsm7: false);
        Report(least, rules.Least(least.Text, type));
        foreach (var stretch in text.Stretches)
            Report(stretch, rules.Part(stretch.Text, type));
    }

    private void Report(KnownText text, Finding? finding)
    {
        if (finding is not null)
            reports.Add(context, text, [finding with { Span = text.WithinPart(finding.Span) }]);
    }

    private void CheckCount(IReadOnlyList<IOperation> list, TemplateType type, ArgumentRules rules)
    {
        if (rules.Count(list.Count, type) is not { } finding)
            return;

        var past = list[type.MostElements!.Value].Syntax;
        var span = TextSpan.FromBounds(past.SpanStart, Math.Max(past.Span.End, list[list.Count - 1].Syntax.Span.End));
        reports.Add(context, finding, Location.Create(past.SyntaxTree, span));
    }
}
