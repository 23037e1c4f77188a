using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.CodeFixes;

/// <summary>A provider whose failure stands in the menu in the place of its fixes. An editor turns off a provider that throws.</summary>
public abstract class ContainedFixProvider : CodeFixProvider
{
    private const string Key = "Failure";

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await Containment.TryAsync(CompilerStage.Fix, () => RegisterAsync(context), context.CancellationToken).ConfigureAwait(false) is not { } failure)
            return;
        var solution = context.TextDocument.Project.Solution;
        context.RegisterCodeFix(CodeAction.Create(failure.ToFinding().Message, _ => Task.FromResult(solution), Key), context.Diagnostics);
    }

    /// <summary>Offers the fixes.</summary>
    protected abstract Task RegisterAsync(CodeFixContext context);
}
