using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.Generator.Analyzers.CallSites.Marks;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;
using TypeKind = TemplateSms.Language.Types.TypeKind;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>Holds the constants of an argument, and the elements of a list that is written out, against a bound.</summary>
internal sealed class LimitCheck(OperationAnalysisContext context, MarkedSymbol marked)
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

        foreach (var constant in ConstantValues.Of(value))
        {
            var text = constant.ConstantValue.Value as string;
            var finding = text is not null ? rules.Text(text, type)
                : ConstantValues.Number(constant.ConstantValue.Value) is { } number ? rules.Number(number, type)
                : null;
            if (finding is not null)
                Reports.Add(context, constant, text ?? "", [finding]);
        }
    }

    private void CheckCount(IReadOnlyList<IOperation> list, TemplateType type, ArgumentRules rules)
    {
        if (rules.Count(list.Count, type) is not { } finding)
            return;

        var past = list[type.MostElements!.Value].Syntax;
        var span = TextSpan.FromBounds(past.SpanStart, Math.Max(past.Span.End, list[list.Count - 1].Syntax.Span.End));
        context.ReportDiagnostic(Descriptors.Diagnostic(finding, Location.Create(past.SyntaxTree, span)));
    }
}
