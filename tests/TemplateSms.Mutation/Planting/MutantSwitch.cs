using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateSms.Mutation.Planting;

/// <summary>The switch that is compiled into a mutated assembly, and what a worker sets before the assembly is loaded.</summary>
internal static class MutantSwitch
{
    /// <summary>The key of an array with the number of the active mutant.</summary>
    public const string ActiveKey = "TemplateSms.Mutation.Active";

    /// <summary>The key of an <see cref="Action{T}"/> that is told the number of every mutant that is reached.</summary>
    public const string ReachedKey = "TemplateSms.Mutation.Reached";

    public const string Source = $$"""
        internal static class TemplateSmsMutantSwitch
        {
            private static readonly int[] _active = System.AppDomain.CurrentDomain.GetData("{{ActiveKey}}") as int[] ?? new int[] { -1 };
            private static readonly System.Action<int> _reached = System.AppDomain.CurrentDomain.GetData("{{ReachedKey}}") as System.Action<int>;

            public static bool Asks(int number)
            {
                if (_reached != null)
                    _reached(number);
                return number == _active[0];
            }
        }
        """;

    /// <summary>The condition that holds while a mutant is active.</summary>
    public static ExpressionSyntax Asks(int number) => SyntaxFactory.ParseExpression($"global::TemplateSmsMutantSwitch.Asks({number})");
}
