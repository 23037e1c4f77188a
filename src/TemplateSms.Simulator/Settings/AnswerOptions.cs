namespace TemplateSms.Simulator;

/// <summary>The form of iSendPro's answers, where its document has several, and codes that nobody has published.</summary>
public sealed class AnswerOptions
{
    /// <summary>The place of the fields in an answer; <see cref="AnswerShape.Array"/> by default. <see cref="Seed"/> overrides it.</summary>
    public AnswerShape Shape { get; set; }

    /// <summary>The JSON type of return codes and of the credit; <see cref="AnswerCodeType.Document"/> by default. <see cref="Seed"/> overrides it.</summary>
    public AnswerCodeType CodeType { get; set; }

    /// <summary>
    /// Chooses shape and type again for every answer, by chance that begins here: a client that reads all of them reads the provider's. Null,
    /// the default, for the same ones always.
    /// </summary>
    public int? Seed { get; set; }

    /// <summary>
    /// The code of success for directories (<c>repertoire</c>). The provider's is not public; the default, 99001, is the
    /// simulator's own, so that no client comes to rely on it.
    /// </summary>
    public int DirectoryCode { get; set; } = GatewayCodes.SimulatorSuccess;

    /// <summary>The code of success for changes of sub-accounts; not public either, and 99001 by default. Adding one answers 230, which is.</summary>
    public int SubAccountCode { get; set; } = GatewayCodes.SimulatorSuccess;

    /// <summary>
    /// The operator that <c>qualification</c> answers for a number on the black list. The provider's word is not public; the
    /// default, <c>blacklisted</c>, is the simulator's own.
    /// </summary>
    public string BlackListedOperator { get; set; } = "blacklisted";

    internal void Validate()
    {
        if (!Enum.IsDefined(Shape))
            throw new ArgumentException("It is not one of the shapes.", nameof(Shape));
        if (!Enum.IsDefined(CodeType))
            throw new ArgumentException("It is not one of the types.", nameof(CodeType));
        ArgumentNullException.ThrowIfNull(BlackListedOperator);
    }
}
