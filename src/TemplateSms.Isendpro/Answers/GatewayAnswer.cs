namespace TemplateSms.Isendpro.Answers;

/// <summary>What came back: a documented status and a whole body, which is valid while it is read.</summary>
internal readonly record struct GatewayAnswer(int Status, ReadOnlyMemory<byte> Body)
{
    /// <summary>The other documented status: the provider's <c>Erreur</c>.</summary>
    private const int RefusedStatus = 400;

    public bool IsRefusal => Status == RefusedStatus;
}
