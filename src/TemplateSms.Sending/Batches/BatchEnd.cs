using System.Runtime.ExceptionServices;

namespace TemplateSms.Sending.Batches;

/// <summary>The end of a batch: an exception where every request failed alike, so that it holds for all recipients; else a receipt.</summary>
internal static class BatchEnd
{
    /// <param name="batch">The batch.</param>
    /// <param name="failures">The failure of each request, in their order; null for one that was answered.</param>
    public static SmsBatchReceipt Of(Batch batch, IReadOnlyList<Exception?> failures)
    {
        if (failures is [{ } first, ..] && !batch.HasRefused && failures.All(failure => IsLike(first, failure)))
            ExceptionDispatchInfo.Throw(first);
        return batch.Receipt();
    }

    private static bool IsLike(Exception first, Exception? failure) => (first, failure) switch
    {
        (SmsRejectedException one, SmsRejectedException other) => one.Code == other.Code && one.Reason == other.Reason,
        (OperationCanceledException, OperationCanceledException) => true,
        _ => failure?.GetType() == first.GetType(),
    };
}
