/** So long the browser is asked. */
const limitMs = 1000;

/** Before this page has registered one: whether an earlier visit did. A browser that cannot say counts as no. Never rejects. */
export const isWorkerThere = async (): Promise<boolean> => {
  try {
    const asked = navigator.serviceWorker.getRegistration();
    const late = new Promise<undefined>((resolve) => {
      setTimeout(resolve, limitMs);
    });
    return (await Promise.race([asked, late])) !== undefined;
  } catch {
    return false;
  }
};
