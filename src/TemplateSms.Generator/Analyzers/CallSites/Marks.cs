using Microsoft.CodeAnalysis;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>Reads the attributes that mark a parameter, a property or a field.</summary>
internal static class Marks
{
    public const string SenderAttribute = "TemplateSms.SmsSenderAttribute";
    public const string TextAttribute = "TemplateSms.SmsTextAttribute";

    public static Mark Of(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            // By name: a test double or another version of the runtime marks as well.
            switch (attribute.AttributeClass?.ToDisplayString())
            {
                case SenderAttribute:
                    return Mark.Sender;
                case TextAttribute:
                    return Mark.Text;
            }
        }

        return Mark.None;
    }
}
