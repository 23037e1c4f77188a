namespace TemplateSms.Generator.Emit;

/// <summary>The C# of <c>break</c> and <c>continue</c>, by the block that they leave.</summary>
internal sealed class JumpWay
{
    /// <summary>The value of a capture's variable where no jump has left it.</summary>
    public const string Stayed = "0";

    private const string Broke = "1";
    private const string Continued = "2";

    private readonly string? _left;
    private readonly bool _isRound;

    private JumpWay(string? left, bool isRound)
    {
        _left = left;
        _isRound = isRound;
    }

    /// <summary>Out of a round of a loop.</summary>
    public static JumpWay OutOfRound { get; } = new(left: null, isRound: true);

    /// <summary>Out of a region, which has one way out.</summary>
    public static JumpWay OutOfRegion { get; } = new(left: null, isRound: false);

    /// <summary>Out of a capture, which first assigns its text and then goes on with the jump.</summary>
    /// <param name="left">The variable that remembers the jump.</param>
    public static JumpWay OutOfCapture(string left) => new(left, isRound: false);

    public IEnumerable<string> Of(bool isBreak) => _left is null
        ? [isBreak || !_isRound ? "break;" : "continue;"]
        : [$"{_left} = {(isBreak ? Broke : Continued)};", "break;"];

    /// <summary>Goes on after a capture inside, as the jump did that left it.</summary>
    /// <param name="left">The variable that remembers the jump.</param>
    public IEnumerable<string> AfterCapture(string left)
    {
        if (_left is not null)
            return [$"{_left} = {left};", $"if ({left} != {Stayed})", "    break;"];
        return _isRound
            ? [$"if ({left} == {Broke})", "    break;", $"if ({left} == {Continued})", "    continue;"]
            : [$"if ({left} != {Stayed})", "    break;"];
    }
}
