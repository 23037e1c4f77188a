using TemplateSms.Language.Bound;

namespace TemplateSms.Language.Analysis;

/// <summary>The state of a walk that more than one of its parts asks for.</summary>
internal sealed class WalkState
{
    /// <summary>The statements followed so far.</summary>
    public int Work { get; set; }

    /// <summary>The captures around the place: nobody sends yet what is printed there.</summary>
    public int Captures { get; set; }

    /// <summary>The captures, and the rounds that are followed together, around the place: none of them knows what stands before it.</summary>
    public int Unplaced { get; set; }

    /// <summary>The variable of the loop whose prints are counted before its rounds, all of them at once.</summary>
    public string? CountedWhole { get; set; }

    /// <summary>Whether what a placeholder prints is counted already.</summary>
    public bool Counts(BoundPrint print) => CountedWhole is not null && print.Expression is BoundLocal local && local.CSharpName == CountedWhole;
}
