namespace TemplateSms;

/// <summary>Finds out what became of messages whose outcome nobody knew, by what the gateway reports later.</summary>
public interface ISmsReconciler
{
    /// <summary>Compares sends with what the gateway reports.</summary>
    /// <param name="sends">
    /// The sends. Give, of each reference and number, all that were ever made and may have reached the gateway: those whose outcome is known
    /// to be accepted too (<see cref="SmsPastSend.IsAccepted"/>), since a report names them alike. A reference of its own for each message makes
    /// that easy, as there is one.
    /// </param>
    /// <param name="cancellationToken">Ends the questions to the gateway.</param>
    /// <returns>One entry for each send that is not known to be accepted, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sends"/> is null.</exception>
    /// <exception cref="ArgumentException">A send has no recipient, or ends before it starts.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    Task<IReadOnlyList<SmsReconciliation>> ReconcileAsync(IReadOnlyCollection<SmsPastSend> sends, CancellationToken cancellationToken = default);
}
